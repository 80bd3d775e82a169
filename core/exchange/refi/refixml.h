// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QUuid>
#include <QXmlStreamReader>
#include <optional>

namespace Kodeks {

/// Walks the elements of a hostile XML file; namespaces are not looked at, since programs write several. A document
/// type (and with it every entity but XML's own) is refused, as are more than ten million elements and texts of more
/// than 64 Mi characters.
class RefiXml
{
public:
    RefiXml(const QByteArray &bytes, const QString &fileName);

    /// Goes to the next element inside the one it is at (at first: to the root); false at that one's end, or after an
    /// error.
    [[nodiscard]] bool next();
    [[nodiscard]] bool is(QStringView name) const { return m_xml.name() == name; }
    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    void skip() { m_xml.skipCurrentElement(); }

    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// Null if it is not there or no guid.
    [[nodiscard]] QUuid guid(QLatin1StringView name) const;
    /// The same, or (for things that must have one) a guid made of the place in the file.
    [[nodiscard]] QUuid ownGuid();
    [[nodiscard]] QDateTime time(QLatin1StringView name) const; ///< UTC
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name) const; ///< nothing unless it is a whole one
    [[nodiscard]] bool flag(QLatin1StringView name, bool otherwise) const;
    /// The text of the element, which it leaves.
    [[nodiscard]] QString text();

    void refuse(Error::Kind kind, const QString &sentence);
    /// Why the file cannot be read, if it cannot.
    [[nodiscard]] std::optional<Error> error();
    [[nodiscard]] QString fileName() const { return m_fileName; }

private:
    std::optional<QByteArray> m_utf8;
    QXmlStreamReader m_xml;
    QString m_fileName;
    std::optional<Error> m_error;
    qint64 m_elements = 0;
};

} // namespace Kodeks
