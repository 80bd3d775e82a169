// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

namespace Kodeks {

/// Writes words into an OpenDocument text: spaces, tabs and line breaks have elements of their own, since white space
/// is otherwise collapsed. Its namespace is that of the prefix “text”.
void writeOdtCharacters(QXmlStreamWriter &xml, const QString &words);

} // namespace Kodeks
