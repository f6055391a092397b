// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it } from "vitest";
import { TypedInput } from "../../src/ui/typed.tsx";

afterEach(() => render(null, document.body));

/** Draws the field, as the page does again and again. */
const draw = (value: string, keep: (typed: string) => Promise<boolean> | undefined = async () => true) =>
  act(() => render(<TypedInput type="text" value={value} keep={keep} />, document.body));
const field = () => document.querySelector("input") as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
const leave = () => act(async () => void field().dispatchEvent(new Event("change", { bubbles: true })));

it("keeps what is being typed while the page is drawn anew beneath", async () => {
  await draw("12");
  await type("123");
  await draw("7");
  expect(field().value).toBe("123");
});

it("shows what is kept, once it has been kept", async () => {
  const kept: string[] = [];
  const keep = async (typed: string) => {
    kept.push(typed);
    return true;
  };
  await draw("12", keep);
  await type("123");
  await leave();
  expect(kept).toEqual(["123"]);
  await draw("124", keep);
  expect(field().value).toBe("124");
});

it("leaves in the field what could not be kept", async () => {
  const keep = async () => false;
  await draw("12", keep);
  await type("123");
  await leave();
  await draw("12", keep);
  expect(field().value).toBe("123");
});

it("gives way to the value where nothing can be meant", async () => {
  await draw("Hire", () => undefined);
  await type(" ");
  await leave();
  expect(field().value).toBe("Hire");
});
