import type { ReactNode } from "react";

const SHAPES = {
  microphone: (
    <>
      <rect x="9" y="3" width="6" height="11" rx="3" />
      <path d="M5 11a7 7 0 0 0 14 0M12 18v3" />
    </>
  ),
  microphoneOff: (
    <>
      <path d="M9 9v2a3 3 0 0 0 4.6 2.5M15 11V6a3 3 0 0 0-5.7-1.3M5 11a7 7 0 0 0 10.6 6M19 11a7 7 0 0 1-.8 3.2M12 18v3M4 4l16 16" />
    </>
  ),
  camera: (
    <>
      <rect x="3" y="6" width="12" height="12" rx="3" />
      <path d="m15 11 6-3.5v9L15 13" />
    </>
  ),
  cameraOff: (
    <path d="M9.5 6H12a3 3 0 0 1 3 3v2l6-3.5v9l-2-1.2M15 15a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V9a3 3 0 0 1 1.6-2.6M4 4l16 16" />
  ),
  hand: (
    <path d="M8 12V6.5a1.5 1.5 0 0 1 3 0V11m0-.5v-6a1.5 1.5 0 0 1 3 0V11m0-4.500a1.5 1.5 0 0 1 3 0V12m0-2.500a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7h-.8a6 6 0 0 1-4.7-2.300L4.3 14.200a1.6 1.6 0 0 1 2.4-2.100L8 13.5" />
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  eyeOff: (
    <path d="M10 5.700a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.500a16 16 0 0 1-2.4 3.100M6.3 7.200A15.7 15.7 0 0 0 2.5 12S6 18.5 12 18.500a9 9 0 0 0 4.7-1.300M9.9 10a2.8 2.8 0 0 0 4 4M4 4l16 16" />
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2.5" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  unlock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2.5" />
      <path d="M8 11V8a4 4 0 0 1 7.5-2" />
    </>
  ),
  remove: (
    <>
      <circle cx="10" cy="8" r="3.5" />
      <path d="M3.5 19.500a6.5 6.5 0 0 1 11-4.700M16 18.500h5.5" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.3" />
      <path d="M3 19a6 6 0 0 1 12 0M16 5.600a3.3 3.3 0 0 1 0 5.800M17.5 14.300A6 6 0 0 1 21 19" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  paper: <path d="M7 3.5h7l4 4V20.500H7ZM14 3.5v4h4M10 12h5M10 16h5" />,
  pen: (
    <path d="m4 20 1-4.500L16.300 4.200a1.700 1.700 0 0 1 2.400 0l1.100 1.100a1.700 1.700 0 0 1 0 2.400L8.500 19ZM14 6.500l3.500 3.500" />
  ),
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />,
  floor: (
    <path d="M4 12a8 8 0 1 1 3.200 6.400L3.5 20l1.200-3.800M12 15.500v-7M8.8 11.500 12 8.300l3.200 3.200" />
  ),
  steps: <path d="M3.5 19h5v-4.500h5V10h5V5.500H21" />,
  keyboard: (
    <>
      <rect x="2.5" y="6" width="19" height="12" rx="2.500" />
      <path d="M6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8 14h8" />
    </>
  ),
  speaker: <path d="M4 10v4h3.500L12 18V6L7.5 10H4ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11" />,
  chat: (
    <path d="M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-4.500 3.500V17H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />
  ),
  with: (
    <path d="M12 19.500S4 14.700 4 9.300A4.200 4.200 0 0 1 12 7.600a4.200 4.200 0 0 1 8 1.700c0 5.400-8 10.200-8 10.200Z" />
  ),
  up: <path d="M12 19V5M6 11l6-6 6 6" />,
  down: <path d="M12 5v14M6 13l6 6 6-6" />,
  leave: <path d="M14 4H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7M10.5 12H21m-4-4 4 4-4 4" />,
  grip: <path d="M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01" strokeWidth="2.600" />,
  tick: <path d="m5 12.500 4.500 4.500L19 7.500" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  trouble: (
    <path d="M3 9.500a13 13 0 0 1 7-3.300M21 9.500a13 13 0 0 0-4.5-2.700M6.5 13.200a8 8 0 0 1 3-1.800M17.5 13.200a8 8 0 0 0-2-1.400M12 18h.01M4 4l16 16" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** Always beside a word or inside something that has a name: to a screen reader it says nothing. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
