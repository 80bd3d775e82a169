// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Kodeks {

/// While it lives, Qt keeps to itself what it has to say when an application is made: that the machine's language is
/// not written in UTF-8 (Kodeks reads and writes UTF-8 anyway), and which displays it tried in vain (Kodeks says that).
/// What QT_LOGGING_RULES asks for is said all the same.
class QuietStart
{
public:
    QuietStart() { QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*=false")); }
    ~QuietStart() { QLoggingCategory::setFilterRules({}); }
    Q_DISABLE_COPY_MOVE(QuietStart)
};

} // namespace Kodeks
