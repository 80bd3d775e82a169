// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Kodeks {

/// The rows of a CodebookModel whose name or short id fits typed letters, with those above and below them.
class CodeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CodeFilter(QObject *parent = nullptr);

    [[nodiscard]] const QString &typed() const { return m_typed; }
    void setTyped(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_typed;
};

} // namespace Kodeks
