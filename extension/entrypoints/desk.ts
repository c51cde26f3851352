import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startDesk } from "../features/desk/start-desk.ts";
import { startOnce } from "../features/desk/start-once.ts";

export default defineUnlistedScript(() => startOnce(startDesk));
