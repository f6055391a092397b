/** As much of `ws` as the tests use. */
declare module "ws" {
  export class WebSocket {}
}
