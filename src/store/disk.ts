/** How the browser treats what is kept: whether it may throw it away when the disk fills up, and how much there is. */

export interface Disk {
  /** Kept until the person erases it; otherwise the browser may clear it when space runs out. */
  readonly isForGood: boolean;
  /** Bytes, as the browser estimates them; undefined where it does not say. */
  readonly used: number | undefined;
}

export async function readDisk(): Promise<Disk> {
  const [isForGood, { usage }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
  return { isForGood, used: usage };
}

/** Asks that it be kept for good; some browsers ask the person. @returns whether it was granted */
export const keepForGood = (): Promise<boolean> => navigator.storage.persist();
