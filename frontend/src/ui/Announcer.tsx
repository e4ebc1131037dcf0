/** A polite message for screen readers only, for example how many results there are now. */
export function Announcer({ text }: { text: string }) {
  return (
    <p className="kern-sr-only" role="status">
      {text}
    </p>
  );
}
