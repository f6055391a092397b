/**
 * webextension-polyfill as far as the engine needs it, in its place: every page somebody writes in would pay 3 kB for the rest.
 * The background and our own pages speak through the polyfill itself: refusals cross over in its form.
 */
import type { Runtime } from "webextension-polyfill";
import { native } from "./native.ts";

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
interface Refusal {
  readonly __mozWebExtensionPolyfillReject__: true;
  readonly message: string;
}

const refusal = (error: unknown): Refusal => ({
  __mozWebExtensionPolyfillReject__: true,
  message: error instanceof Error ? error.message : "An unexpected error occurred",
});
const isRefusal = (reply: unknown): reply is Refusal => Object(reply).__mozWebExtensionPolyfillReject__ === true;

const runtime = {
  get id(): string {
    return native.runtime.id;
  },
  getManifest: () => native.runtime.getManifest(),
  async sendMessage(message: unknown): Promise<unknown> {
    const reply = await native.runtime.sendMessage(message);
    if (isRefusal(reply)) throw new Error(reply.message);
    return reply;
  },
  onMessage: {
    /** Chromium takes an answer that comes later through `respond`, and only where it was told to wait. */
    addListener(listener: Listener): void {
      const hear = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
        const answer = listener(message, sender);
        answer?.then(respond, (error) => respond(refusal(error)));
        return answer !== undefined;
      };
      native.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
    },
  },
};
export default { runtime };
