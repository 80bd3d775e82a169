// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/roundgrid.h"
#include "ui/panels/conclude/gridpage.h"

class QCheckBox;

namespace Kodeks {

/// Two rounds of one consultation: who wants something else of what. An attribute of letters says which round a letter
/// belongs to.
class RoundsPage : public GridPage
{
    Q_OBJECT

public:
    explicit RoundsPage(QWidget *parent = nullptr);

    void setStudy(const Concluded &study) override;
    [[nodiscard]] bool isOfSenders() const override { return true; }
    [[nodiscard]] bool needsPassages() const override { return false; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;

protected:
    [[nodiscard]] Counting counting() const override;
    void take(const std::any &rest) override;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const override;
    [[nodiscard]] QString nothing() const override;

private:
    void fillAttributes();
    void fillRounds();
    [[nodiscard]] RoundsQuestion question() const;

    QList<std::pair<QString, QStringList>> m_possible;
    QComboBox *m_attribute;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_all;
    RoundGrid m_rounds; ///< its grid is shown
};

} // namespace Kodeks
