/** The few signs of the demo page, drawn for it. */
/** @jsxImportSource react */
const PATHS = {
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  search: "M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L20 20",
  bell: "M6 17V11a6 6 0 0112 0v6l2 1H4zM10 20h4",
  mail: "M3 6h18v12H3zM3 7l9 6 9-6",
  person: "M12 4a4 4 0 110 8 4 4 0 010-8zM4 20c1-4 4-6 8-6s7 2 8 6",
  image: "M4 4h16v16H4zM4 16l5-5 5 5 2-2 4 4",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5",
  poll: "M4 6h16M4 12h10M4 18h13",
  place: "M12 21c-4-5-6-8-6-11a6 6 0 0112 0c0 3-2 6-6 11z",
  plus: "M12 5v14M5 12h14",
  close: "M5 5l14 14M19 5L5 19",
  back: "M20 12H5M11 5l-7 7 7 7",
  reply: "M4 11a7 7 0 017-7h2a7 7 0 010 14h-2l-5 3v-4a7 7 0 01-2-6z",
  repost: "M4 8l3-3 3 3M7 5v11h7M20 16l-3 3-3-3M17 19V8h-7",
  like: "M12 20C5 15 3 12 3 9a4.5 4.5 0 019-1 4.5 4.5 0 019 1c0 3-2 6-9 11z",
  views: "M5 20v-6M10 20V6M15 20v-9M20 20V4",
  bookmark: "M6 4h12v16l-6-5-6 5z",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  globe: "M12 3a9 9 0 110 18 9 9 0 010-18zM3 12h18M12 3c-6 6-6 12 0 18 6-6 6-12 0-18",
};

export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
