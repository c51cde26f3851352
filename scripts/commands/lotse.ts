// npm run -s lotse -- …: the command line, run in the folder the caller stands in.
import { generate } from "../lib/generate.ts";

generate();
const { main } = await import("../../plugins/cli/src/main.ts");
process.exitCode = await main(process.argv.slice(2));
