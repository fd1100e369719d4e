export { type Asked, useAsked } from "../http/useAsked";
