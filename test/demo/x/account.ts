/** Which of the two own accounts is in front: a press on the account's button changes it, wherever one is writing. */
import { useEffect, useState } from "react";
import { acme, acmeCare, type Person } from "./people.ts";

let inFront = acme;
const SWITCHED = "demo-account-switched";

export function switchAccount() {
  inFront = inFront === acme ? acmeCare : acme;
  dispatchEvent(new Event(SWITCHED));
}

export function useAccount(): Person {
  const [account, setAccount] = useState(inFront);
  useEffect(() => {
    const switched = () => setAccount(inFront);
    addEventListener(SWITCHED, switched);
    return () => removeEventListener(SWITCHED, switched);
  }, []);
  return account;
}
