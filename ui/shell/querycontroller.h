// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Kodeks {

class AgreementPanel;
class ConcludePanel;
class OverviewPanel;
class PassagesPanel;

/// The query in force. It is typed above the passages, or as the filter of what is concluded, which are one; all that
/// counts, compares and exports passages follows it and says so, and can be rid of it.
class QueryController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        PassagesPanel *passages = nullptr;
        ConcludePanel *conclude = nullptr;
        OverviewPanel *overview = nullptr;
        AgreementPanel *agreement = nullptr;
    };

    QueryController(const Parts &parts, QObject *parent);

    /// Empty if there is none.
    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);

signals:
    void changed(const QString &query);

private:
    Parts m_parts;
    QString m_query;
};

} // namespace Kodeks
