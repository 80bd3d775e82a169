// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

/// What two coders say of one place, side by side, in the words of the window.
struct ComparedText
{
    /// One thing said. Values are rich text, escaped; what differs is bold in them.
    struct Row
    {
        QString caption; ///< "Task"
        QString first;
        QString second;
        bool differs = false;
        bool shared = false; ///< both say what `first` has; there is no `second`

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString first; ///< the two coders' names
    QString second;
    QList<Row> rows;

    friend bool operator==(const ComparedText &, const ComparedText &) = default;
};

} // namespace Kodeks
