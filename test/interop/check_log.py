"""Checks a log of Orebook from its public files, written from RFC 6962 and the C2SP specifications alone.

    python3 check_log.py FOLDER VKEY [--proof PROOF_FILE] [--witness VKEY]...

FOLDER holds `checkpoint` and `tile/…`. Says what it proved, line by line; the first fault ends it with exit code 1.
Standard library and python3-cryptography; it shares no line with the program that it checks.
"""

import base64
import hashlib
import json
import pathlib
import struct
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Fault(Exception):
    """What is wrong with the log."""


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def split(n):
    """The largest power of two below n (RFC 6962, section 2.1)."""
    return 1 << (n - 1).bit_length() - 1


def tree_hash(leaves, start=0, end=None):
    """MTH(D[start:end]), as the RFC defines it."""
    end = len(leaves) if end is None else end
    if end == start:
        return sha256(b"")
    if end - start == 1:
        return leaves[start]
    k = start + split(end - start)
    return node_hash(tree_hash(leaves, start, k), tree_hash(leaves, k, end))


def root_from_path(leaf, index, size, path):
    """The root that an audit path leads to, by undoing the recursion of section 2.1.1."""
    if size == 1:
        if path:
            raise Fault("the proof has more hashes than the tree has levels")
        return leaf
    if not path:
        raise Fault("the proof has fewer hashes than the tree has levels")
    k = split(size)
    if index < k:
        return node_hash(root_from_path(leaf, index, k, path[:-1]), path[-1])
    return node_hash(path[-1], root_from_path(leaf, index - k, size - k, path[:-1]))


def parse_vkey(vkey):
    name, key_id, key = vkey.split("+", 2)
    typed = base64.b64decode(key, validate=True)
    if sha256(name.encode() + b"\n" + typed)[:4].hex() != key_id:
        raise Fault(f"the key id of {name} does not follow from its key")
    return name, bytes.fromhex(key_id), typed[0], typed[1:]


def verify_note(note, vkeys):
    """Names of the known keys that signed the note; a known key whose signature fails is a fault."""
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    signed = []
    for line in signatures.splitlines():
        dash, name, encoded = line.split(" ")
        blob = base64.b64decode(encoded, validate=True)
        for known, key_id, kind, key in map(parse_vkey, vkeys):
            if dash != "—" or (known, key_id) != (name, blob[:4]):
                continue
            message, signature = text.encode(), blob[4:]
            if kind == 4:  # a cosignature: eight bytes of time, then the signature over time and text
                (time,) = struct.unpack(">Q", signature[:8])
                message, signature = f"cosignature/v1\ntime {time}\n{text}".encode(), signature[8:]
            try:
                Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
            except InvalidSignature as error:
                raise Fault(f"the signature of {name} is not over this checkpoint") from error
            signed.append(name)
    return text, signed


def read_checkpoint(note, log, witnesses):
    text, signed = verify_note(note, [log, *witnesses])
    origin, size, root = text.splitlines()[:3]
    if parse_vkey(log)[0] != origin or origin not in signed:
        raise Fault(f"the checkpoint of {origin} is not signed by that log")
    for witness in witnesses:
        if parse_vkey(witness)[0] not in signed:
            raise Fault(f"the witness {parse_vkey(witness)[0]} has not signed")
    return origin, int(size), base64.b64decode(root, validate=True)


def tile_path(level, index, width):
    groups = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03}")
    return f"tile/{level}/" + "/".join(groups) + (f".p/{width}" if width < 256 else "")


def read_bundle(data):
    entries = []
    while data:
        (length,) = struct.unpack(">H", data[:2])
        if len(data) < 2 + length:
            raise Fault("an entry bundle is cut off")
        entries.append(data[2 : 2 + length])
        data = data[2 + length :]
    return entries


def read_entries(folder, size):
    entries = []
    for index in range((size + 255) // 256):
        width = min(256, size - index * 256)
        bundle = read_bundle((folder / tile_path("entries", index, width)).read_bytes())
        hashes = (folder / tile_path(0, index, width)).read_bytes()
        if len(bundle) != width or len(hashes) != 32 * width:
            raise Fault(f"bundle {index} has {len(bundle)} entries and its tile {len(hashes)} bytes, for {width}")
        for i, entry in enumerate(bundle):
            if leaf_hash(entry) != hashes[32 * i : 32 * i + 32]:
                raise Fault(f"entry {index * 256 + i} is not the one in the tree")
        entries += bundle
    return entries


def check_order(entries):
    """Entries are canonical, and time does not go back in the order of the leaves."""
    last = ""
    for index, entry in enumerate(entries):
        value = json.loads(entry)
        canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        if canonical.encode() != entry:
            raise Fault(f"entry {index} is not canonical JSON")
        if value["at"] < last:
            raise Fault(f"entry {index} is at {value['at']}, before the entry ahead of it")
        last = value["at"]


def check_proof(path, entries, log, witnesses):
    head, _, note = path.read_text(encoding="utf-8").partition("\n\n")
    first, *lines = head.split("\n")
    if first != "c2sp.org/tlog-proof@v1":
        raise Fault("the file is not a tlog-proof")
    if lines[0].startswith("extra "):
        lines.pop(0)
    index = int(lines.pop(0).removeprefix("index "))
    hashes = [base64.b64decode(line, validate=True) for line in lines]
    _, size, root = read_checkpoint(note, log, witnesses)
    if not 0 <= index < min(size, len(entries)):
        raise Fault(f"the proof is of entry {index}, which is not in the log")
    if root_from_path(leaf_hash(entries[index]), index, size, hashes) != root:
        raise Fault(f"the proof does not lead from entry {index} to the signed root")
    return index, size


def main(arguments):
    options = {"--proof": [], "--witness": []}
    positional = []
    rest = iter(arguments)
    for argument in rest:
        options[argument].append(next(rest)) if argument in options else positional.append(argument)
    folder, log = pathlib.Path(positional[0]), positional[1]
    witnesses = options["--witness"]
    origin, size, root = read_checkpoint((folder / "checkpoint").read_text(encoding="utf-8"), log, witnesses)
    print(f"checkpoint of {origin}: {size} entries, signed by the log and {len(witnesses)} witnesses")
    entries = read_entries(folder, size)
    if tree_hash([leaf_hash(entry) for entry in entries]) != root:
        raise Fault("the entries do not add up to the signed root")
    print(f"tree: {size} entries add up to {root.hex()}")
    check_order(entries)
    print("order: every entry is canonical, and time does not go back")
    for proof in options["--proof"]:
        index, proved = check_proof(pathlib.Path(proof), entries, log, witnesses)
        print(f"proof: entry {index} is in the tree of {proved}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (Fault, OSError, ValueError, KeyError, IndexError, struct.error) as fault:
        sys.exit(f"fault: {fault}")
