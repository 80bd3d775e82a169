# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""UIMA CAS as XMI, which INCEpTION and WebAnno write (UTF-16), in and out; TEI P5, out."""
import pathlib
import xml.etree.ElementTree as xml

import offsets
from standoff import file_names
from study import Document, Placer, Study, Unreadable, add

# UIMA CAS XMI

XMI = "http://www.omg.org/XMI"
CAS = "http:///uima/cas.ecore"
OWN = "http:///webanno/custom.ecore"
# What INCEpTION adds to each text, and relations, whose ends are other annotations.
NO_CODING = ("/uima/tcas.", "/segmentation/", "/metadata/", "/lexmorph/", "/syntax/", "/morph/", "/coref/")
ENDS = {"Governor", "Dependent"}
PLACES = {"sofa", "begin", "end", f"{{{XMI}}}id"}


def parsed(path):
    data = pathlib.Path(path).read_bytes()
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Unreadable(f"{path} declares a document type, which XMI has not; export it anew.")
    try:
        return xml.fromstring(data)
    except xml.ParseError as error:
        raise Unreadable(f"{path} is no XML ({error}); export it anew.") from None


def labels_of(element, ids):
    """What an annotation says, feature by feature; its layer's name where it says nothing."""
    found = []
    for feature, value in sorted(element.attrib.items()):
        if feature in PLACES or value in ("", "false") or all(word in ids for word in value.split()):
            continue
        found.append(feature if value == "true" else value)
    return found or [element.tag.split("}")[-1]]


def read_xmi_file(path, study, name):
    root = parsed(path)
    ids = {element.get(f"{{{XMI}}}id") for element in root} - {None}
    sofas = {element.get(f"{{{XMI}}}id"): element.get("sofaString", "") for element in root.iter(f"{{{CAS}}}Sofa")}
    if root.tag != f"{{{XMI}}}XMI" or len(sofas) != 1:
        raise Unreadable(f"{path} is no UIMA CAS with one text; export it as “UIMA CAS XMI (XML 1.0)”.")
    (sofa, text), = sofas.items()
    title = next((element.get("documentTitle") for element in root if element.get("documentTitle")), name)
    document, placer, others = Document(title, offsets.normalised(text)), Placer(text, ["utf16"]), 0
    study.documents.append(document)
    for element in root:
        space = element.tag[1:].partition("}")[0]
        if element.get("sofa") != sofa or "begin" not in element.attrib or any(part in space for part in NO_CODING):
            continue
        if ENDS & element.attrib.keys():
            others += 1
            continue
        place = int(element.get("begin")), int(element.get("end"))
        if element.tag == f"{{{OWN}}}Kodeks":
            add(study, document, placer, *place, element.get("code", ""), element.get("coder", ""), element.get("memo", ""))
        else:
            for label in labels_of(element, ids):
                add(study, document, placer, *place, label)
    if others:
        study.remarks.append(f"{document.name}: {others} relations stay out.")


def read_xmi(path):
    path = pathlib.Path(path)
    study = Study("UIMA CAS XMI", path.stem)
    for file in [path] if path.is_file() else sorted(path.rglob("*.xmi")):
        read_xmi_file(file, study, file.stem)
    return study


def carried(text):
    """XML 1.0 has no place for these."""
    return all(sign in "\t\n" or (sign >= " " and sign not in "\ufffe\uffff" and not "\ud800" <= sign <= "\udfff") for sign in text)


def write_xmi(study, path):
    folder = pathlib.Path(path)
    folder.mkdir(parents=True)
    for space, prefix in ((XMI, "xmi"), (CAS, "cas"), (OWN, "custom")):
        xml.register_namespace(prefix, space)
    for document, name in file_names(study, ".xmi"):
        if not carried(document.text):
            study.remarks.append(f"{document.name}: it has control characters, which XML does not carry, and stays out.")
            continue
        units = offsets.places_in(document.text, "utf16")
        root = xml.Element(f"{{{XMI}}}XMI", {f"{{{XMI}}}version": "2.0"})
        xml.SubElement(root, f"{{{CAS}}}NULL", {f"{{{XMI}}}id": "0"})
        for number, coding in enumerate(document.codings, 2):
            said = {"code": coding.code, "coder": coding.coder, "memo": coding.memo}
            xml.SubElement(root, f"{{{OWN}}}Kodeks", {
                f"{{{XMI}}}id": str(number), "sofa": "1", "begin": str(units[coding.start]), "end": str(units[coding.end]),
                **{feature: value for feature, value in said.items() if value and carried(value)}})
        xml.SubElement(root, f"{{{CAS}}}Sofa", {f"{{{XMI}}}id": "1", "sofaNum": "1", "sofaID": "_InitialView",
                                                "mimeType": "text", "sofaString": document.text})
        members = " ".join(str(number) for number, _ in enumerate(document.codings, 2))
        xml.SubElement(root, f"{{{CAS}}}View", {"sofa": "1", "members": members})
        (folder / name).write_bytes(xml.tostring(root, "utf-8", xml_declaration=True))
    (folder / "TypeSystem.xml").write_bytes(type_system())


def type_system():
    space = "http://uima.apache.org/resourceSpecifier"
    root = xml.Element("typeSystemDescription", xmlns=space)
    kind = xml.SubElement(xml.SubElement(root, "types"), "typeDescription")
    xml.SubElement(kind, "name").text = "webanno.custom.Kodeks"
    xml.SubElement(kind, "supertypeName").text = "uima.tcas.Annotation"
    features = xml.SubElement(kind, "features")
    for name in ("code", "coder", "memo"):
        feature = xml.SubElement(features, "featureDescription")
        xml.SubElement(feature, "name").text = name
        xml.SubElement(feature, "rangeTypeName").text = "uima.cas.String"
    return xml.tostring(root, "utf-8", xml_declaration=True)


# TEI P5


TEI = "http://www.tei-c.org/ns/1.0"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def tei_header(root, document, codes, coders):
    description = xml.SubElement(xml.SubElement(root, "teiHeader"), "fileDesc")
    titles = xml.SubElement(description, "titleStmt")
    xml.SubElement(titles, "title").text = document.name
    for coder, key in coders.items():
        said = xml.SubElement(titles, "respStmt", {ID: key})
        xml.SubElement(said, "resp").text = "coding"
        xml.SubElement(said, "name").text = coder
    xml.SubElement(xml.SubElement(description, "publicationStmt"), "p").text = "Not published."
    xml.SubElement(xml.SubElement(description, "sourceDesc"), "p").text = document.name
    taxonomy = xml.SubElement(xml.SubElement(xml.SubElement(root[0], "encodingDesc"), "classDecl"), "taxonomy")
    for code, key in codes.items():
        xml.SubElement(xml.SubElement(taxonomy, "category", {ID: key}), "catDesc").text = code


def tei_line(paragraph, document, start, end, anchors):
    """One line's text, with an anchor wherever a coding begins or ends in it."""
    cuts = [place for place in anchors if start <= place <= end]
    at, last = start, None
    for place in cuts:
        if last is None:
            paragraph.text = document.text[at:place]
        else:
            last.tail = document.text[at:place]
        last, at = xml.SubElement(paragraph, "anchor", {ID: anchors[place]}), place
    rest = document.text[at:end]
    if last is None:
        paragraph.text = rest
    else:
        last.tail = rest


def write_tei(study, path):
    folder = pathlib.Path(path)
    folder.mkdir(parents=True)
    codes = {code: f"code{number}" for number, code in enumerate(study.codes, 1)}
    for document, name in file_names(study, ".xml"):
        if not carried(document.text):
            study.remarks.append(f"{document.name}: it has control characters, which XML does not carry, and stays out.")
            continue
        coders = {coder: f"coder{number}" for number, coder in
                  enumerate(dict.fromkeys(coding.coder for coding in document.codings if coding.coder), 1)}
        anchors = {place: f"at{place}" for place in
                   sorted({place for coding in document.codings for place in (coding.start, coding.end)})}
        root = xml.Element("TEI", xmlns=TEI)
        tei_header(root, document, codes, coders)
        group = xml.SubElement(xml.SubElement(root, "standOff"), "spanGrp", type="coding") if document.codings else None
        for coding in document.codings:
            about = {"from": f"#{anchors[coding.start]}", "to": f"#{anchors[coding.end]}", "ana": f"#{codes[coding.code]}"}
            xml.SubElement(group, "span", about | ({"resp": f"#{coders[coding.coder]}"} if coding.coder else {})).text = (
                coding.memo if carried(coding.memo) else "")
        body, at = xml.SubElement(xml.SubElement(root, "text"), "body"), 0
        for line in document.text.split("\n"):
            end = at + len(line)
            if line.strip() or any(at <= place <= end for place in anchors):
                tei_line(xml.SubElement(body, "p"), document, at, end, anchors)
            at = end + 1
        (folder / name).write_bytes(xml.tostring(root, "utf-8", xml_declaration=True))
