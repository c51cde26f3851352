// npm run format: writes the formatting and the safe fixes that `npm run check` asks for.
import { runTool } from "../lib/run-tool.ts";

process.exit((await runTool("biome", ["check", "--write", "."])).code);
