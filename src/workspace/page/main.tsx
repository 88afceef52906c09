import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./Page.tsx";
import "@fontsource/noto-color-emoji/emoji.css";
import "@fontsource/noto-sans-sc/400.css";
import "@fontsource/noto-sans-sc/700.css";
import "slack-blocks-to-jsx/dist/style.css";
import "./styles/colours.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/sidebar.css";
import "./styles/messages.css";
import "./styles/blocks.css";
import "./styles/controls.css";
import "./styles/composer.css";
import "./styles/modal.css";
import "./styles/agent.css";

const root = document.getElementById("page");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
