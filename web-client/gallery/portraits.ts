/** Drawn people in rooms, as camera streams: the gallery shows nobody's face. */
interface Portrait {
  wall: [string, string];
  skin: string;
  hair: string;
  shirt: string;
  style: "short" | "long" | "bun" | "curls" | "scarf" | "bald";
  thing: "window" | "shelf" | "plant" | "lamp" | "frame";
  glasses?: boolean;
}

const PORTRAITS: Portrait[] = [
  {
    wall: ["#d9cfdd", "#b9a6bf"],
    skin: "#c08c6b",
    hair: "#3a2a25",
    shirt: "#2f6f66",
    style: "bun",
    thing: "lamp",
    glasses: true,
  },
  {
    wall: ["#dfd3c2", "#bfb08f"],
    skin: "#a9714f",
    hair: "#241c1a",
    shirt: "#4a6a78",
    style: "long",
    thing: "plant",
  },
  {
    wall: ["#c9d3db", "#9aa9bd"],
    skin: "#d8a888",
    hair: "#5b4030",
    shirt: "#6b5a80",
    style: "short",
    thing: "shelf",
  },
  {
    wall: ["#d4dcc8", "#a4b897"],
    skin: "#e3bb9a",
    hair: "#8a5a35",
    shirt: "#41705d",
    style: "curls",
    thing: "window",
  },
  {
    wall: ["#ddd4c4", "#b8aa8c"],
    skin: "#8d5f43",
    hair: "#1f1917",
    shirt: "#a8673d",
    style: "short",
    thing: "frame",
    glasses: true,
  },
  {
    wall: ["#cbdcd6", "#93b3ab"],
    skin: "#6d4933",
    hair: "#191413",
    shirt: "#3a5a80",
    style: "bald",
    thing: "plant",
  },
  {
    wall: ["#e0cfcd", "#b99a99"],
    skin: "#e5bf9f",
    hair: "#7d5c49",
    shirt: "#8a4a5c",
    style: "long",
    thing: "window",
  },
  {
    wall: ["#d6d3df", "#a8a4bd"],
    skin: "#b98260",
    hair: "#2f4f63",
    shirt: "#b08a4e",
    style: "scarf",
    thing: "shelf",
  },
];

const W = 640;
const H = 560;

export function portrait(index: number): MediaStream {
  const canvas = document.createElement("canvas");
  canvas.width = W;
  canvas.height = H;
  const pen = canvas.getContext("2d");
  const stream = canvas.captureStream(8);
  const who = PORTRAITS[index % PORTRAITS.length];
  if (pen && who) {
    // Drawn again and again, for a still canvas sends no frames.
    setInterval(() => draw(pen, who), 125);
    draw(pen, who);
  }
  return stream;
}

function draw(pen: CanvasRenderingContext2D, p: Portrait): void {
  const wall = pen.createLinearGradient(0, 0, W, H);
  wall.addColorStop(0, p.wall[0]);
  wall.addColorStop(1, p.wall[1]);
  pen.fillStyle = wall;
  pen.fillRect(0, 0, W, H);
  things[p.thing](pen);
  pen.save();
  pen.translate(W / 2, 20);
  behind(pen, p);
  // Shoulders, neck, face.
  shape(pen, p.shirt, "M-215 560 C-210 430 -150 372 -70 352 L70 352 C150 372 210 430 215 560 Z");
  shape(pen, shade(p.skin, -16), "M-42 280 L-46 350 C-30 384 30 384 46 350 L42 280 Z");
  shape(pen, p.skin, "M-96 190 C-96 96 96 96 96 190 C96 262 52 322 0 322 C-52 322 -96 262 -96 190 Z");
  features(pen, p);
  front(pen, p);
  pen.restore();
}

function behind(pen: CanvasRenderingContext2D, p: Portrait): void {
  if (p.style === "long") {
    shape(
      pen,
      p.hair,
      "M-118 190 C-130 50 130 50 118 190 C124 270 128 330 120 372 L-120 372 C-128 330 -124 270 -118 190 Z",
    );
  } else if (p.style === "bald") {
    ellipse(pen, p.skin, 0, 172, 95, 100);
  } else if (p.style === "bun") {
    ellipse(pen, p.hair, 0, 62, 52, 46);
  } else if (p.style === "curls") {
    for (const [x, y, r] of [
      [-92, 150, 50],
      [-62, 96, 54],
      [0, 74, 58],
      [62, 96, 54],
      [92, 150, 50],
      [-102, 208, 42],
      [102, 208, 42],
    ] as const) {
      ellipse(pen, p.hair, x, y, r, r);
    }
  } else if (p.style === "scarf") {
    shape(
      pen,
      p.hair,
      "M-122 210 C-132 40 132 40 122 210 C126 300 150 350 120 420 L-120 420 C-150 350 -126 300 -122 210 Z",
    );
  }
}

function front(pen: CanvasRenderingContext2D, p: Portrait): void {
  switch (p.style) {
    case "bald":
      return;
    case "scarf": {
      const scarf = new Path2D(
        "M-118 215 C-128 30 128 30 118 215 C128 300 150 350 130 410 C60 450 -60 450 -130 410 C-150 350 -128 300 -118 215 Z",
      );
      scarf.ellipse(0, 205, 78, 104, 0, 0, 2 * Math.PI);
      pen.fillStyle = p.hair;
      pen.fill(scarf, "evenodd");
      return;
    }
    case "curls":
      shape(pen, p.hair, "M-98 186 C-96 80 96 80 98 186 C78 150 50 140 10 146 C-30 120 -76 146 -98 186 Z");
      return;
    case "long":
      shape(
        pen,
        p.hair,
        "M-104 230 C-120 70 120 70 104 230 C96 170 70 132 -16 128 C-62 150 -92 180 -104 230 Z",
      );
      return;
    default:
      shape(
        pen,
        p.hair,
        "M-103 204 C-118 62 118 62 103 204 C95 180 86 146 56 134 C10 144 -40 140 -66 130 C-88 148 -95 178 -103 204 Z",
      );
  }
}

function features(pen: CanvasRenderingContext2D, p: Portrait): void {
  const dark = "#32251f";
  ellipse(pen, dark, -36, 206, 6.5, 7.5);
  ellipse(pen, dark, 36, 206, 6.5, 7.5);
  pen.lineCap = "round";
  pen.strokeStyle = shade(p.skin, -84);
  pen.lineWidth = 5;
  stroke(pen, "M-52 182 Q-36 174 -22 181 M22 181 Q36 174 52 182");
  pen.strokeStyle = shade(p.skin, -34);
  pen.lineWidth = 5;
  stroke(pen, "M-2 214 Q-10 240 4 243");
  pen.strokeStyle = shade(p.skin, -78);
  stroke(pen, "M-26 272 Q0 288 26 272");
  if (p.glasses) {
    pen.strokeStyle = "#3c3733";
    pen.lineWidth = 5;
    stroke(
      pen,
      "M-64 206 a27 25 0 1 0 54 0 a27 25 0 1 0 -54 0 M10 206 a27 25 0 1 0 54 0 a27 25 0 1 0 -54 0 M-10 202 Q0 196 10 202",
    );
  }
}

const things: Record<Portrait["thing"], (pen: CanvasRenderingContext2D) => void> = {
  window: (pen) => {
    pen.fillStyle = "rgb(255 253 245 / 0.55)";
    round(pen, 40, 40, 150, 230, 8);
    pen.fillStyle = "rgb(120 110 95 / 0.28)";
    pen.fillRect(112, 40, 6, 230);
    pen.fillRect(40, 150, 150, 6);
  },
  shelf: (pen) => {
    pen.fillStyle = "rgb(95 75 55 / 0.35)";
    pen.fillRect(440, 170, 200, 10);
    ["#8a6a58", "#5f7a72", "#b59a62", "#6d6585", "#9a7f6b"].forEach((c, i) => {
      pen.fillStyle = `${c}aa`;
      pen.fillRect(462 + i * 30, 92 + (i % 3) * 12, 22, 78 - (i % 3) * 12);
    });
  },
  plant: (pen) => {
    for (const [x, y, a] of [
      [560, 300, -0.5],
      [590, 250, 0.1],
      [535, 345, -0.95],
      [615, 310, 0.6],
    ] as const) {
      pen.save();
      pen.translate(x, y);
      pen.rotate(a);
      ellipse(pen, "rgb(70 108 82 / 0.62)", 0, 0, 20, 78);
      pen.restore();
    }
    pen.fillStyle = "rgb(150 95 66 / 0.75)";
    round(pen, 545, 385, 80, 120, 10);
  },
  lamp: (pen) => {
    const light = pen.createRadialGradient(545, 150, 10, 545, 150, 210);
    light.addColorStop(0, "rgb(255 232 190 / 0.75)");
    light.addColorStop(1, "rgb(255 232 190 / 0)");
    pen.fillStyle = light;
    pen.fillRect(300, 0, 340, 400);
    shape(pen, "rgb(250 238 214 / 0.95)", "M508 110 L582 110 L606 190 L484 190 Z");
    pen.fillStyle = "rgb(110 88 66 / 0.6)";
    pen.fillRect(541, 190, 8, 330);
  },
  frame: (pen) => {
    pen.fillStyle = "rgb(255 252 244 / 0.6)";
    round(pen, 60, 60, 150, 120, 4);
    pen.fillStyle = "rgb(125 150 140 / 0.45)";
    pen.fillRect(76, 76, 118, 88);
    ellipse(pen, "rgb(221 154 75 / 0.55)", 135, 118, 22, 22);
  },
};

function shape(pen: CanvasRenderingContext2D, fill: string, path: string): void {
  pen.fillStyle = fill;
  pen.fill(new Path2D(path));
}

function stroke(pen: CanvasRenderingContext2D, path: string): void {
  pen.stroke(new Path2D(path));
}

function ellipse(
  pen: CanvasRenderingContext2D,
  fill: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  pen.fill();
}

function round(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, r: number): void {
  pen.beginPath();
  pen.roundRect(x, y, w, h, r);
  pen.fill();
}

function shade(colour: string, by: number): string {
  const n = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number) => Math.min(255, Math.max(0, ((n >> shift) & 255) + by));
  return `rgb(${part(16)} ${part(8)} ${part(0)})`;
}
