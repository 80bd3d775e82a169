// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/reficodexml.h"

#include "core/base/isotime.h"
#include "core/exchange/refi/reficolor.h"
#include "core/exchange/refi/refiline.h"
#include "core/exchange/refi/refixml.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RefiCodeText
{
    Q_DECLARE_TR_FUNCTIONS(RefiCodes)
};

constexpr qsizetype mostCodes = 100'000;
constexpr int deepest = 64;

void readCode(RefiXml &xml, QList<RefiCode> &codes, qsizetype parent, int depth)
{
    if (depth > deepest)
        return xml.refuse(Error::Kind::TooLarge,
            RefiCodeText::tr("“%1” has codes within codes more than %2 deep; make its code tree flatter.")
                .arg(xml.fileName())
                .arg(deepest));
    if (codes.size() >= mostCodes)
        return xml.refuse(Error::Kind::TooLarge,
            RefiCodeText::tr("“%1” has more than %2 codes; divide the project.").arg(xml.fileName()).arg(mostCodes));
    const qsizetype here = codes.size();
    const QString written = xml.attribute("color"_L1);
    const QString color = refiColor(written);
    codes.append({xml.ownGuid(), xml.attribute("name"_L1), xml.flag("isCodable"_L1, true), color, {}, parent, {},
        color.isEmpty() ? written.trimmed() : QString()});
    while (xml.next()) {
        if (xml.is(u"Code")) {
            readCode(xml, codes, here, depth + 1);
        } else if (xml.is(u"Description")) {
            codes[here].description = xml.text();
        } else {
            if (xml.is(u"NoteRef"))
                codes[here].notes.append(xml.guid("targetGUID"_L1));
            xml.skip();
        }
    }
}

void writeCode(
    QXmlStreamWriter &xml, const QList<RefiCode> &codes, const QList<QList<qsizetype>> &children, qsizetype at)
{
    const RefiCode &code = codes.at(at);
    xml.writeStartElement("Code"_L1);
    xml.writeAttribute("guid"_L1, refiGuid(code.guid));
    xml.writeAttribute("name"_L1, refiText(code.name));
    xml.writeAttribute("isCodable"_L1, code.codable ? u"true"_s : u"false"_s);
    if (!code.color.isEmpty())
        xml.writeAttribute("color"_L1, code.color);
    if (!code.description.isEmpty())
        xml.writeTextElement("Description"_L1, code.description);
    for (const QUuid &note : code.notes) {
        xml.writeEmptyElement("NoteRef"_L1);
        xml.writeAttribute("targetGUID"_L1, refiGuid(note));
    }
    for (const qsizetype child : children.at(at + 1))
        writeCode(xml, codes, children, child);
    xml.writeEndElement();
}

} // namespace

void readRefiCodes(RefiXml &xml, QList<RefiCode> &codes)
{
    while (xml.next()) {
        if (xml.is(u"Code"))
            readCode(xml, codes, -1, 1);
        else
            xml.skip();
    }
}

void writeRefiCodes(QXmlStreamWriter &xml, const QList<RefiCode> &codes)
{
    if (codes.isEmpty())
        return;
    QList<QList<qsizetype>> children(codes.size() + 1);
    for (qsizetype i = 0; i < codes.size(); ++i)
        children[codes.at(i).parent + 1].append(i);
    xml.writeStartElement("Codes"_L1);
    for (const qsizetype top : std::as_const(children.first()))
        writeCode(xml, codes, children, top);
    xml.writeEndElement();
}

QString refiGuid(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

QString refiTime(const QDateTime &time)
{
    return time.time().msec() == 0 ? isoTime(time) : isoTimeWithMs(time);
}

} // namespace Kodeks
