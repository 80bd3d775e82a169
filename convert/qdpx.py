# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""REFI-QDA projects (.qdpx), the form in which studies come into Kodeks and leave it (`kodeks import`, `kodeks export`)."""
import uuid
import xml.etree.ElementTree as xml
import zipfile

import offsets
from study import Code, Coding, Document, Study, Unreadable

SPACE = "urn:QDA-XML:project:1.0"
NOBODY = "coder"


def guid(*words):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "kodeks-convert:" + "\0".join(words)))


def write(study, path):
    root = xml.Element("Project", {"xmlns": SPACE, "name": study.name or study.origin, "origin": study.origin})
    coders = sorted({coding.coder or NOBODY for document in study.documents for coding in document.codings})
    users = xml.SubElement(root, "Users")
    for coder in coders:
        xml.SubElement(users, "User", guid=guid("user", coder), name=coder)
    write_codes(xml.SubElement(xml.SubElement(root, "CodeBook"), "Codes"), study)
    sources = xml.SubElement(root, "Sources")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for document in study.documents:
            source = guid("source", study.origin, document.name)
            archive.writestr(zipfile.ZipInfo(f"sources/{source}.txt"), document.text.encode())
            write_source(sources, document, source)
        archive.writestr(zipfile.ZipInfo("project.qde"), xml.tostring(root, "utf-8", xml_declaration=True))


def write_codes(codes, study):
    made = {}

    def element(code):
        if id(code) not in made:
            below = element(code.parent) if code.parent else codes
            about = {"guid": guid("code", code_path(code)), "name": code.name, "isCodable": "true"}
            made[id(code)] = xml.SubElement(below, "Code", about | ({"color": code.color} if code.color else {}))
            if code.description:
                xml.SubElement(made[id(code)], "Description").text = code.description
        return made[id(code)]

    for code in study.codes.values():
        element(code)
    study.guids = {name: made[id(code)].get("guid") for name, code in study.codes.items()}


def code_path(code):
    return (code_path(code.parent) + "\0" if code.parent else "") + code.name


def write_source(sources, document, source):
    element = xml.SubElement(sources, "TextSource", guid=source, name=document.name, plainTextPath=f"internal://{source}.txt")
    groups = {}
    for coding in document.codings:
        groups.setdefault((coding.start, coding.end, coding.coder or NOBODY), []).append(coding)
    for (start, end, coder), codings in sorted(groups.items()):
        place = guid("selection", source, str(start), str(end), coder)
        selection = xml.SubElement(element, "PlainTextSelection", guid=place, name=document.text[start:end],
                                   startPosition=str(start), endPosition=str(end), creatingUser=guid("user", coder))
        memo = "\n".join(dict.fromkeys(coding.memo for coding in codings if coding.memo))
        if memo:
            xml.SubElement(selection, "Description").text = memo
        for code in dict.fromkeys(coding.code for coding in codings):
            made = xml.SubElement(selection, "Coding", guid=guid("coding", place, code), creatingUser=guid("user", coder))
            xml.SubElement(made, "CodeRef", targetGUID=write_source.guids[code])


def save(study, path):
    """Writes the study; the codes' guids are needed by its sources."""
    write_codes(xml.Element("Codes"), study)
    write_source.guids = study.guids
    write(study, path)


def read(path):
    try:
        with zipfile.ZipFile(path) as archive:
            root = xml.fromstring(archive.read("project.qde"))
            texts = {name.split("/")[-1]: archive.read(name).decode("utf-8-sig")
                     for name in archive.namelist() if name.endswith(".txt")}
    except (zipfile.BadZipFile, KeyError, xml.ParseError) as error:
        raise Unreadable(f"{path} is no REFI-QDA project ({error}); make one with “kodeks export PROJECT OUT.qdpx”.") from None
    for element in root.iter():
        element.tag = element.tag.split("}")[-1]
    study = Study(root.get("origin", ""), root.get("name", ""))
    names = read_codes(root, study)
    users = {user.get("guid"): user.get("name", "") for user in root.iter("User")}
    for source in root.iter("TextSource"):
        text = offsets.normalised(texts.get(source.get("plainTextPath", "").split("/")[-1], ""))
        document = Document(source.get("name", ""), text)
        for selection in source.iter("PlainTextSelection"):
            read_selection(selection, document, names, users)
        study.documents.append(document)
    return study


def read_codes(root, study):
    names = {}

    def walk(element, parent):
        for child in element.findall("Code"):
            name = child.get("name", "")
            code = study.codes.setdefault(name if name not in study.codes else f"{parent.name} / {name}" if parent else name,
                                          Code(name, parent))
            names[child.get("guid")] = next(key for key, each in study.codes.items() if each is code)
            walk(child, code)

    codes = root.find("CodeBook/Codes")
    walk(codes if codes is not None else xml.Element("Codes"), None)
    return names


def read_selection(selection, document, names, users):
    start, end = int(selection.get("startPosition", 0)), int(selection.get("endPosition", 0))
    memo = "\n".join(line for line in selection.findtext("Description", "").splitlines() if not line.startswith("kodeks: "))
    for coding in selection.iter("Coding"):
        code = names.get(coding.find("CodeRef").get("targetGUID"))
        coder = users.get(coding.get("creatingUser") or selection.get("creatingUser"), "")
        if code:
            document.codings.append(Coding(start, end, code, coder, memo))
