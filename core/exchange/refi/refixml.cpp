// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refixml.h"

#include "core/exchange/archives/crowdedtag.h"
#include "core/exchange/archives/xmlbytes.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RefiXmlText
{
    Q_DECLARE_TR_FUNCTIONS(RefiXml)
};

constexpr qint64 mostElements = 10'000'000;
constexpr qsizetype mostText = qsizetype(64) * 1024 * 1024; // UTF-16 units

} // namespace

RefiXml::RefiXml(const QByteArray &bytes, const QString &fileName)
    : m_utf8(xmlUtf8(bytes))
    , m_xml(QUtf8StringView(m_utf8.value_or(QByteArray())))
    , m_fileName(fileName)
{
    if (m_utf8 && hasCrowdedTag(*m_utf8, Markup::Xml))
        refuse(Error::Kind::TooLarge,
            RefiXmlText::tr(
                "“%1” has an element with more than %2 attributes, which no program writes; export it again from the "
                "program it came from.")
                .arg(m_fileName)
                .arg(mostAttributes));
}

bool RefiXml::next()
{
    while (!m_error && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            refuse(Error::Kind::Invalid,
                RefiXmlText::tr(
                    "“%1” declares a document type, which no such file needs and which may do harm; export it again "
                    "from the program it came from.")
                    .arg(m_fileName));
            return false;
        case QXmlStreamReader::StartElement:
            if (++m_elements > mostElements)
                refuse(Error::Kind::TooLarge,
                    RefiXmlText::tr("“%1” has more than %2 elements; divide the project in the program it came from.")
                        .arg(m_fileName)
                        .arg(mostElements));
            return !m_error;
        case QXmlStreamReader::EndElement: return false;
        default: break;
        }
    }
    return false;
}

QString RefiXml::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QUuid RefiXml::guid(QLatin1StringView name) const
{
    return QUuid::fromString(m_xml.attributes().value(name).trimmed());
}

QUuid RefiXml::ownGuid()
{
    static const QUuid space(u"5d0d4c4e-8ad0-4f3e-9d4c-726566697161"_s);
    const QUuid given = guid("guid"_L1);
    return given.isNull() ? QUuid::createUuidV5(space, u"%1\n%2\n%3"_s.arg(m_fileName, m_xml.name()).arg(m_elements))
                          : given;
}

QDateTime RefiXml::time(QLatin1StringView name) const
{
    QDateTime time = QDateTime::fromString(attribute(name).trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.isValid() && time.date().year() > 0 && time.date().year() < 10'000 ? time.toUTC() : QDateTime();
}

std::optional<qint64> RefiXml::number(QLatin1StringView name) const
{
    bool right = false;
    const qint64 number = m_xml.attributes().value(name).trimmed().toLongLong(&right);
    return right ? std::optional(number) : std::nullopt;
}

bool RefiXml::flag(QLatin1StringView name, bool otherwise) const
{
    const QString said = attribute(name).trimmed().toLower();
    return said.isEmpty() ? otherwise : said == u"true" || said == u"1";
}

QString RefiXml::text()
{
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (text.size() > mostText)
        refuse(Error::Kind::TooLarge,
            RefiXmlText::tr(
                "“%1” has a text that is too large, in line %2; divide the project in the program it came from.")
                .arg(m_fileName)
                .arg(m_xml.lineNumber()));
    return text;
}

void RefiXml::refuse(Error::Kind kind, const QString &sentence)
{
    if (!m_error)
        m_error = Error{kind, sentence, {}};
}

std::optional<Error> RefiXml::error()
{
    if (!m_error && m_xml.hasError()) {
        refuse(Error::Kind::Invalid,
            RefiXmlText::tr(
                "“%1” is no complete XML: line %2, column %3 cannot be read. Export it again from the program it came "
                "from.")
                .arg(m_fileName)
                .arg(m_xml.lineNumber())
                .arg(m_xml.columnNumber()));
        m_error->detail = m_xml.errorString();
    }
    return m_error;
}

} // namespace Kodeks
