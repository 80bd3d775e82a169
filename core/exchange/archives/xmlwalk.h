// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

namespace Kodeks {

/// Hears what an XML file has, piece by piece.
class XmlListener
{
public:
    virtual ~XmlListener() = default;

    virtual void begin(QStringView element, const QXmlStreamAttributes &attributes) = 0;
    virtual void end(QStringView element) = 0;
    virtual void characters(QStringView) { }
    /// Asked after every piece: false ends the walk as too long.
    [[nodiscard]] virtual bool wantsMore() const { return true; }
};

/// Walks through an XML file without recursion; elements are named without their prefix. Refused: what is not
/// well-formed (Damaged), document type declarations (Invalid; entities could grow without end), elements deeper than
/// DocumentLimits allow, tags with more attributes than any has, and what takes longer than the limits allow
/// (TooLarge). `file` and `form` name it in the sentences.
[[nodiscard]] Result<> walkXml(const QByteArray &xml, XmlListener &listener, const QString &file, const QString &form);

/// An attribute's value by its name without prefix; empty if there is none.
[[nodiscard]] QString attribute(const QXmlStreamAttributes &attributes, QStringView name);

} // namespace Kodeks
