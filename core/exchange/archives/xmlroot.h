// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Kodeks {

/// The outermost element of an XML file.
struct XmlRoot
{
    QString space; ///< the name of its namespace
    QString name;
    QString type; ///< what an OpenDocument in one file says it is ("application/vnd.oasis.opendocument.text")
    bool declared = false; ///< the file begins with "<?xml"
};

/// What a file begins as, in any encoding that xmlUtf8() knows; nothing where that is no XML. Only the beginning is
/// looked at: what comes later may be damaged.
[[nodiscard]] std::optional<XmlRoot> xmlRoot(const QByteArray &bytes);

/// The file without white space before its declaration, which XML does not allow and people's files have.
[[nodiscard]] QByteArray fromFirstMark(const QByteArray &xml);

} // namespace Kodeks
