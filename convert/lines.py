# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""doccano (JSONL; UTF-16, or grapheme clusters in a project that counts so) and Label Studio (JSON, JSONL; code points, UTF-16 before 1.3)."""
import json
import pathlib

import offsets
from study import Document, Placer, Study, Unreadable, add


def records(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    try:
        whole = json.loads(text)
        return whole if isinstance(whole, list) else [whole]
    except ValueError:
        pass
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            found += [json.loads(line)] if line.strip() else []
        except ValueError as error:
            raise Unreadable(f"{path}, line {number}, is no JSON ({error}); export the project anew.") from None
    return found


def name_of(record, number):
    data = record.get("data", {})
    return str(record.get("name") or data.get("name") or record.get("filename") or f"letter {record.get('id', number)}")


# doccano


def read_doccano(path, unit="utf16"):
    study = Study("doccano", pathlib.Path(path).stem)
    for number, record in enumerate(records(path), 1):
        text = record["text"]
        document = Document(name_of(record, number), offsets.normalised(text))
        study.documents.append(document)
        placer = Placer(text, [unit])
        for start, end, label in record.get("label") or record.get("labels") or []:
            add(study, document, placer, start, end, str(label))
        for entity in record.get("entities", []):
            add(study, document, placer, entity["start_offset"], entity["end_offset"], str(entity["label"]))
        if record.get("relations"):
            study.remarks.append(f"{document.name}: {len(record['relations'])} relations stay out.")
    return study


def write_doccano(study, path, unit="utf16"):
    with open(path, "x", encoding="utf-8", newline="\n") as out:
        for document in study.documents:
            places = offsets.places_in(document.text, unit)
            label = [[places[coding.start], places[coding.end], coding.code] for coding in document.codings]
            out.write(json.dumps({"text": document.text, "label": label, "name": document.name}, ensure_ascii=False) + "\n")


# Label Studio


def text_in(record, path):
    for key in ("text", "Text", "document"):
        if isinstance(record.get("data", {}).get(key), str):
            return record["data"][key]
    strings = [value for value in record.get("data", {}).values() if isinstance(value, str)]
    if len(strings) != 1:
        raise Unreadable(f"{path} has a task without a text in data.text; export it as JSON with its texts.")
    return strings[0]


def read_label_studio(path, unit=None):
    study = Study("Label Studio", pathlib.Path(path).stem)
    for number, record in enumerate(records(path), 1):
        text = text_in(record, path)
        document = Document(name_of(record, number), offsets.normalised(text))
        study.documents.append(document)
        placer, others = Placer(text, [unit] if unit else ["codepoint", "utf16"]), 0
        for annotation in record.get("annotations") or record.get("completions") or []:
            who = annotation.get("completed_by", "")
            coder = str(who.get("email") or who.get("id") or "") if isinstance(who, dict) else str(who or "")
            for result in annotation.get("result", []):
                value = result.get("value", {})
                labels = value.get("labels") or value.get("hypertextlabels") or []
                others += 0 if labels else 1
                for label in labels:
                    add(study, document, placer, int(value["start"]), int(value["end"]), label, coder, "", value.get("text"))
        if others:
            study.remarks.append(f"{document.name}: {others} choices, relations and ratings stay out.")
    return study


def write_label_studio(study, path):
    tasks = []
    for document in study.documents:
        coders = {}
        for coding in document.codings:
            value = {"start": coding.start, "end": coding.end, "text": document.text[coding.start:coding.end], "labels": [coding.code]}
            coders.setdefault(coding.coder, []).append({"from_name": "label", "to_name": "text", "type": "labels", "value": value})
        tasks.append({"data": {"text": document.text, "name": document.name},
                      "annotations": [{"completed_by": {"email": coder}, "result": result} for coder, result in coders.items()]})
    with open(path, "x", encoding="utf-8", newline="\n") as out:
        json.dump(tasks, out, ensure_ascii=False, indent=1)
