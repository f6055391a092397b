/** harper.js in a page, its half in the background: checks each text that a page hands over. */
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";

const linter = new LocalLinter({ binary: binaryInlined });
chrome.runtime.onMessage.addListener((text, _sender, answer) => {
  linter.lint(text).then((findings) => answer(findings.length));
  return true;
});
