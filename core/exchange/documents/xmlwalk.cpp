// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/xmlwalk.h"

#include "core/exchange/documents/documenttext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> declaresEntities(const QString &file)
{
    return failure(Error::Kind::Invalid,
        QCoreApplication::translate("Documents",
            "“%1” declares a document type of its own, which no office program does and which can do harm; save it again in the program it comes from.")
            .arg(file));
}

/// Hands one token on; false where the walk has to end.
void tell(QXmlStreamReader &reader, XmlListener &listener)
{
    switch (reader.tokenType()) {
    case QXmlStreamReader::StartElement: listener.begin(reader.name(), reader.attributes()); break;
    case QXmlStreamReader::EndElement: listener.end(reader.name()); break;
    case QXmlStreamReader::Characters: listener.characters(reader.text()); break;
    default: break;
    }
}

} // namespace

Result<> walkXml(const QByteArray &xml, XmlListener &listener, const QString &file, const QString &form)
{
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    QElapsedTimer timer;
    timer.start();
    int depth = 0;
    for (qsizetype pieces = 0; !reader.atEnd(); ++pieces) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return declaresEntities(file);
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > DocumentLimits::depth)
            return tooDeepDocument(file);
        tell(reader, listener);
        if (!listener.wantsMore() || (pieces % 1024 == 0 && timer.hasExpired(DocumentLimits::milliseconds)))
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
