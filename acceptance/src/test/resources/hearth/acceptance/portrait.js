// Draws a quiet silhouette as this page's camera, so that screenshots show a circle and not a test pattern.
(() => {
  const people = {
    Maya: ['#c4b7d0', '#b08fae', '#2f2621', '#b8866a', '#2b6a61'],
    Jo: ['#b9c4c9', '#93a3ad', '#5a4636', '#c79a7b', '#6a655c'],
    Amira: ['#d1c1b2', '#b0ab8a', '#2f2621', '#b98b70', '#43606b'],
    Ben: ['#b9cbd2', '#8f8fb3', '#3a2c24', '#cba182', '#6d5a7b'],
    Chiara: ['#c5d3b8', '#8fb394', '#4a3527', '#d9b091', '#3f6c5a'],
    Dev: ['#d2cab6', '#a4ad8a', '#241d19', '#8f6448', '#a0653b'],
    Elif: ['#ddd0c4', '#b7a58f', '#2b211c', '#d2a283', '#35567c'],
    Femi: ['#b9d3c7', '#8ea7ad', '#1f1916', '#6f4b36', '#35567c'],
  };
  const [from, to, hair, skin, cloth] = people[window.portraitOf] ?? people.Maya;
  const W = 640, H = 480;
  const paint = (g, t) => {
    const ground = g.createLinearGradient(0, 0, W, H);
    ground.addColorStop(0, from);
    ground.addColorStop(1, to);
    g.fillStyle = ground;
    g.fillRect(0, 0, W, H);
    const sway = Math.sin(t / 900) * 3;
    g.fillStyle = cloth;
    g.beginPath();
    g.ellipse(W / 2, H + 30, 190, 190, 0, 0, Math.PI * 2);
    g.fill();
    g.fillStyle = hair;
    g.beginPath();
    g.ellipse(W / 2 + sway, 190, 100, 122, 0, 0, Math.PI * 2);
    g.fill();
    g.fillStyle = skin;
    g.beginPath();
    g.ellipse(W / 2 + sway, 222, 82, 102, 0, 0, Math.PI * 2);
    g.fill();
  };
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const stream = new MediaStream();
    if (wanted.video) {
      const canvas = Object.assign(document.createElement('canvas'), { width: W, height: H });
      const g = canvas.getContext('2d');
      paint(g, 0);
      const timer = setInterval(() => paint(g, performance.now()), 150);
      const track = canvas.captureStream(7).getVideoTracks()[0];
      track.addEventListener('ended', () => clearInterval(timer));
      stream.addTrack(track);
    }
    if (wanted.audio) {
      const sound = new AudioContext();
      stream.addTrack(sound.createMediaStreamDestination().stream.getAudioTracks()[0]);
    }
    return stream;
  };
})();
