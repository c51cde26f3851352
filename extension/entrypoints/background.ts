import { defineBackground } from "wxt/utils/define-background";
import { runBackground } from "../features/run-background.ts";

export default defineBackground(runBackground);
