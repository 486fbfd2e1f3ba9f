import { scaleLinear } from 'd3-scale';
import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Decimal } from '../../../report/parts/figure';
import { amountText } from '../../words/amount';
import { Interactive } from '../interactive';

/** A bar from one amount to another, below its label. */
interface Bar {
  readonly label: string;
  readonly value: string;
  readonly from: Decimal;
  readonly to: Decimal;
  /** The class that gives it its color. */
  readonly tone: string;
  /** What a click on it filters a list by. */
  readonly filter?: string | undefined;
}

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The same figures as a table. */
  readonly children: ComponentChildren;
}

const rowHeight = 38;
/** Keeps labels off the lines at the ends of the axis. */
const labelGap = 5;
const barTop = 18;
const barHeight = 12;
const axisHeight = 22;

/**
 * Horizontal bars. Widths are shares of the picture and heights are pixels, so that it fits any
 * width without its letters shrinking.
 */
export function Bars({ title, bars, children }: BarsProps): VNode {
  const interactive = useContext(Interactive);
  const scale = scaleLinear().domain(extentOf(bars)).range([0, 100]).nice(4);
  const x = (amount: number) => `${Number(scale(amount).toFixed(3))}%`;
  const height = bars.length * rowHeight;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg
        width="100%"
        height={height + axisHeight}
        role={interactive ? 'group' : 'img'}
        aria-label={title}
      >
        {scale.ticks(4).map((tick) => (
          <g key={tick} class={tick === 0 ? 'axis zero' : 'axis'}>
            <line x1={x(tick)} x2={x(tick)} y1="0" y2={height} />
            <text x={x(tick)} y={height + 15} text-anchor={anchorOf(scale(tick))}>
              {tickText(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, i) => (
          <BarRow key={bar.label} bar={bar} top={i * rowHeight} x={x} interactive={interactive} />
        ))}
      </svg>
      <details class="as-table">
        <summary>As a table</summary>
        {children}
      </details>
    </figure>
  );
}

/** From the least to the greatest amount, zero included. */
function extentOf(bars: readonly Bar[]): [number, number] {
  let [least, greatest] = [0, 0];
  for (const { from, to } of bars) {
    least = Math.min(least, Number(from), Number(to));
    greatest = Math.max(greatest, Number(from), Number(to));
  }
  return [least, greatest];
}

interface BarRowProps {
  readonly bar: Bar;
  readonly top: number;
  readonly x: (amount: number) => string;
  readonly interactive: boolean;
}

function BarRow({ bar, top, x, interactive }: BarRowProps): VNode {
  const { label, value, tone, filter } = bar;
  const [from, to] = [Number(bar.from), Number(bar.to)];
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const width = Number.parseFloat(x(right)) - Number.parseFloat(x(left));
  const button = interactive && filter !== undefined;
  return (
    <g
      class={`bar ${tone}`}
      {...(button && { role: 'button', tabIndex: 0, 'data-filter': filter })}
      {...(interactive && { 'aria-label': `${label}: ${value}` })}
    >
      <rect class="hit" x="0" y={top} width="100%" height={rowHeight} />
      <text x="0" dx={labelGap} y={top + 13}>
        {label}
      </text>
      <text x="100%" dx={-labelGap} y={top + 13} text-anchor="end">
        {value}
      </text>
      <rect
        x={x(left)}
        y={top + barTop}
        width={`${Math.max(width, 0.3).toFixed(3)}%`}
        height={barHeight}
        rx="1"
      />
    </g>
  );
}

/** Labels at the ends of the axis stay inside the picture. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 5) return 'start';
  return share > 95 ? 'end' : 'middle';
}

function tickText(tick: number): string {
  return Number.isInteger(tick) ? tick.toLocaleString('en-US') : amountText(tick.toFixed(2));
}
