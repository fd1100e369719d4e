interface DeskLinkProps {
  href: string;
  look?: "plain" | "quiet";
  children: string;
}

/** From a session to a page of the staff's desk. It opens beside: a seat is not left by reading notes. */
export function DeskLink({ href, look = "plain", children }: DeskLinkProps) {
  return (
    <a className={`button button-${look}`} href={href} target="_blank" rel="noopener">
      <span>
        {children}
        <span className="hidden"> (in a new window)</span>
      </span>
    </a>
  );
}
