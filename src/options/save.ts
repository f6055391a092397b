/** Hands the browser a file to save where it saves files. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; a file that is let go too early comes out empty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
