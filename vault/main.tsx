// The page of the private record. The doors are closed before anything else runs.
import { render } from "preact";
import { tabTitle } from "./bland.ts";
import { closeDoors } from "./exit/guard.ts";

closeDoors();
document.title = tabTitle;
const { App } = await import("./app.tsx");
render(<App />, document.body);
