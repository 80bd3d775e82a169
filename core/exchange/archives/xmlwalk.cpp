// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/xmlwalk.h"

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/archives/xmlbytes.h"
#include "core/exchange/text/encoding.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct XmlText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

std::unexpected<Error> declaresEntities(const QString &file)
{
    return failure(Error::Kind::Invalid,
        XmlText::tr(
            "“%1” declares a document type of its own, which no office program does and which can do harm; save it "
            "again in the program it comes from.")
            .arg(file));
}

/// Control characters that no document has are what Windows-1252 has in their places: programs write "&#150;" for a
/// dash. The text's length stays.
QString withoutControls(QStringView text)
{
    QString signs = text.toString();
    for (QChar &unit : signs) {
        if (unit >= u'\u0080' && unit <= u'\u009F')
            unit = converted(QByteArray(1, static_cast<char>(unit.unicode())), "windows-1252").value_or(unit).front();
    }
    return signs;
}

bool hasControls(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit >= u'\u0080' && unit <= u'\u009F'; });
}

void tellText(QStringView text, XmlListener &listener)
{
    if (hasControls(text))
        listener.characters(withoutControls(text));
    else
        listener.characters(text);
}

/// Hands one token on; false where the walk has to end.
void tell(QXmlStreamReader &reader, XmlListener &listener)
{
    switch (reader.tokenType()) {
    case QXmlStreamReader::StartElement: listener.begin(reader.name(), reader.attributes()); break;
    case QXmlStreamReader::EndElement: listener.end(reader.name()); break;
    case QXmlStreamReader::Characters: tellText(reader.text(), listener); break;
    default: break;
    }
}

} // namespace

Result<> walkXml(const QByteArray &xml, XmlListener &listener, const QString &file, const QString &form)
{
    const auto utf8 = xmlUtf8(xml);
    if (!utf8)
        return damagedDocument(file, form, u"encoding"_s);
    if (hasCrowdedTag(*utf8, Markup::Xml))
        return tooLongDocument(file);
    QXmlStreamReader reader{QUtf8StringView(*utf8)};
    reader.setEntityExpansionLimit(0);
    TimeLimit limit;
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return declaresEntities(file);
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > DocumentLimits::depth)
            return tooDeepDocument(file);
        tell(reader, listener);
        if (!listener.wantsMore() || limit.isOver())
            return tooLongDocument(file);
    }
    if (reader.hasError())
        return damagedDocument(file, form, u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    return {};
}

QString attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

} // namespace Kodeks
