/** The few signs of the demo page, drawn for it; the ids are LinkedIn's. */
/** @jsxImportSource preact */
const PATHS = {
  "home-medium": "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  "people-medium": "M9 4a4 4 0 110 8 4 4 0 010-8zM2 20c1-4 3-6 7-6s6 2 7 6M16 5a3 3 0 010 7M19 20c0-3-1-5-3-6",
  "briefcase-medium": "M3 8h18v12H3zM8 8V5h8v3M3 13h18",
  "messages-medium": "M3 5h18v12H11l-5 4v-4H3z",
  "search-small": "M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L20 20",
  "image-medium": "M4 4h16v16H4zM4 16l5-5 5 5 2-2 4 4",
  "clock-medium": "M12 3a9 9 0 110 18 9 9 0 010-18zM12 7v5l4 2",
  "poll-medium": "M5 20v-8M12 20V5M19 20v-5",
  "signal-ai-small": "M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z",
  "close-medium": "M5 5l14 14M19 5L5 19",
  "caret-small": "M7 10l5 5 5-5",
  "person-accent-4": "M12 4a4 4 0 110 8 4 4 0 010-8zM4 20c1-4 4-6 8-6s7 2 8 6",
  "company-accent-4": "M4 21V4h10v17M14 9h6v12M8 8h2M8 12h2M8 16h2",
  "thumbs-up-outline-small": "M4 11h4v9H4zM8 12l4-8c3 0 3 2 2 6h6l-2 10H8",
  "comment-small": "M4 5h16v11H10l-4 4v-4H4z",
} as const;

export function Icon({ id }: { id: keyof typeof PATHS }) {
  return (
    <svg id={id} class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[id]} />
    </svg>
  );
}
