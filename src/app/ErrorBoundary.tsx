import { Component, type ReactNode } from "react";
import { parseAddress } from "../share";
import styles from "./failure.module.css";

/** An exhibit has nobody to press the button: it loads the page again by itself after this, wall ms. */
const RELOAD_MS = 20_000;

interface State {
  readonly error: Error | null;
}

/** The last resort: a fault of ours still says what happened and what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(): void {
    if (!parseAddress(location.search).address.kiosk) return;
    setTimeout(() => location.reload(), RELOAD_MS);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>Pincer has stopped</h1>
        <p>
          This is a fault of the program, not of your data: <code>{error.message}</code>
        </p>
        <p>The address above still holds your moment; loading the page again takes you there.</p>
        <button type="button" className={styles.button} onClick={() => location.reload()}>
          Load the page again
        </button>
      </main>
    );
  }
}
