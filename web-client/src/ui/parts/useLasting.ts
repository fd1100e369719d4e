import { useEffect, useState } from "react";

/** The words once there have been some for a while; nothing as soon as there are none. */
export function useLasting<T>(words: T | null, worthAWordMs: number): T | null {
  const [lasted, setLasted] = useState(false);
  const some = words !== null;
  useEffect(() => {
    setLasted(false);
    if (some) {
      const timer = setTimeout(() => setLasted(true), worthAWordMs);
      return () => clearTimeout(timer);
    }
  }, [some, worthAWordMs]);
  return lasted ? words : null;
}
