import { Component, type ComponentChildren } from 'preact';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';
import './error-boundary.css';

/** What a bug is called in front of a person; comes in, as all words do. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly reload: string;
  readonly details: string;
  readonly dismiss: string;
}

export interface ErrorBoundaryProps {
  readonly words: ErrorWords;
  readonly onReload: () => void;
  /** Puts the details where the person can paste them; they are shown either way. */
  readonly onCopy: (details: string) => Promise<void>;
  readonly children: ComponentChildren;
}

interface State {
  /** `screen`: drawing failed, so this stands in its place. `action`: the screen is still there. */
  readonly broken: 'nothing' | 'action' | 'screen';
  readonly details: string;
  readonly copied: boolean;
}

const whole: State = { broken: 'nothing', details: '', copied: false };

/**
 * Every bug is seen: one that stops a screen from being drawn, one in what a button does, and one
 * in work nobody waited for. The browser's console gets it, too.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = whole;

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: 'screen', details: detailsOf(error), copied: false });
    reportError(error);
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  private readonly onError = (event: ErrorEvent) => {
    // Browsers report a late measurement in the same way; nothing is wrong with it.
    if (event.message.startsWith('ResizeObserver loop')) return;
    this.notice(event.error ?? event.message);
  };
  private readonly onRejection = (event: PromiseRejectionEvent) => this.notice(event.reason);

  private notice(error: unknown): void {
    this.setState((state) =>
      state.broken === 'screen'
        ? state
        : { broken: 'action', details: detailsOf(error), copied: false },
    );
  }

  private readonly onCopy = () => {
    void this.props.onCopy(this.state.details).then(() => this.setState({ copied: true }));
  };

  render() {
    const { words, children, onReload } = this.props;
    const { broken, details, copied } = this.state;
    return (
      <>
        {broken === 'nothing' ? null : (
          <div class="broken">
            <Notice
              tone="error"
              title={words.title}
              actions={
                <>
                  <Button onClick={onReload}>{words.reload}</Button>
                  <Button kind="quiet" icon="copy" onClick={this.onCopy}>
                    {copied ? words.copied : words.copy}
                  </Button>
                  {broken === 'action' ? (
                    <Button kind="quiet" onClick={() => this.setState(whole)}>
                      {words.dismiss}
                    </Button>
                  ) : null}
                </>
              }
            >
              <p>{words.text}</p>
              <Disclosure summary={words.details}>
                <pre class="broken-details">{details}</pre>
              </Disclosure>
            </Notice>
          </div>
        )}
        {broken === 'screen' ? null : children}
      </>
    );
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? `${error.name}: ${error.message}`)
    : String(error);
}
