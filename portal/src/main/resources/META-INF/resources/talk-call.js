// Picture and sound from browser to browser. The page's own element passes signals on by $server; nothing else leaves the browser.
window.heshiTalkCall = {

    async start(element, others, iceServers, youLabel) {
        const call = element.call = {peers: new Map(), stream: null, ended: false};
        try {
            call.stream = await navigator.mediaDevices.getUserMedia({audio: true, video: {width: 320, height: 240}});
        } catch (problem) {
            element.$server.failed(String(problem.name));
            return;
        }
        if (call.ended) {
            call.stream.getTracks().forEach(track => track.stop());
            return;
        }
        call.ice = iceServers.map(urls => ({urls}));
        this.show(element, 'self', youLabel, call.stream, true);
        for (const other of others) {
            const peer = this.peer(element, other.id, other.name);
            await peer.setLocalDescription(await peer.createOffer());
            element.$server.signal(other.id, JSON.stringify({description: peer.localDescription}));
        }
        element.$server.ready();
    },

    peer(element, id, name) {
        const call = element.call;
        const known = call.peers.get(id);
        if (known) return known;
        const peer = new RTCPeerConnection({iceServers: call.ice});
        call.peers.set(id, peer);
        call.stream.getTracks().forEach(track => peer.addTrack(track, call.stream));
        peer.onicecandidate = event => event.candidate && element.$server.signal(id, JSON.stringify({candidate: event.candidate}));
        peer.ontrack = event => this.show(element, id, name, event.streams[0], false);
        peer.onconnectionstatechange = () => {
            if (['failed', 'closed', 'disconnected'].includes(peer.connectionState)) {
                peer.close();
                call.peers.delete(id);
                element.querySelector(`[data-peer="${id}"]`)?.remove();
            }
        };
        peer.waiting = [];
        return peer;
    },

    async hear(element, id, name, payload) {
        if (!element.call?.stream) return;
        const peer = this.peer(element, id, name);
        const said = JSON.parse(payload);
        if (said.description) {
            await peer.setRemoteDescription(said.description);
            for (const candidate of peer.waiting.splice(0)) await peer.addIceCandidate(candidate);
            if (said.description.type === 'offer') {
                await peer.setLocalDescription(await peer.createAnswer());
                element.$server.signal(id, JSON.stringify({description: peer.localDescription}));
            }
        } else if (said.candidate) {
            peer.remoteDescription ? await peer.addIceCandidate(said.candidate) : peer.waiting.push(said.candidate);
        }
    },

    show(element, id, name, stream, own) {
        let figure = element.querySelector(`[data-peer="${id}"]`);
        if (!figure) {
            figure = document.createElement('figure');
            figure.dataset.peer = id;
            const video = document.createElement('video');
            video.autoplay = true;
            video.playsInline = true;
            video.muted = own;
            const caption = document.createElement('figcaption');
            caption.textContent = name;
            figure.append(video, caption);
            element.append(figure);
        }
        const video = figure.querySelector('video');
        if (video.srcObject !== stream) video.srcObject = stream;
    },

    end(element) {
        const call = element.call;
        if (!call) return;
        call.ended = true;
        call.peers.forEach(peer => peer.close());
        call.stream?.getTracks().forEach(track => track.stop());
        element.replaceChildren();
        element.call = null;
    }
};
