// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclude/positiongrids.h"
#include "ui/panels/conclude/gridpage.h"

class QPushButton;

namespace Kodeks {

/// Where senders stand: on tasks, by the directions they take, or on the questions that letters repeat.
class PositionsPage : public GridPage
{
    Q_OBJECT

public:
    explicit PositionsPage(QWidget *parent = nullptr);

    void setEditSink(const EditSink &sink) override;
    [[nodiscard]] bool isOfSenders() const override { return true; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;

signals:
    /// What cannot both be is to be decided on.
    void decisionsRequested();

protected:
    [[nodiscard]] Counting counting() const override;
    void take(const std::any &rest) override;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const override;
    [[nodiscard]] QString nothing() const override;

private:
    enum class Against { Tasks, Questions };
    [[nodiscard]] Against against() const;
    void makeAnswers();
    void followCell(const QModelIndex &index);
    void setAnswer(int chosen);
    /// The sender and the question of the cell that is pointed out; nothing in a total.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> answerShown() const;
    [[nodiscard]] QString senderOf(int row) const; ///< empty: of all

    QComboBox *m_against;
    QWidget *m_setting; ///< the choice with its word
    QComboBox *m_answer;
    QPushButton *m_decide;
    EditSink m_edit = noEdits;
    PositionGrid m_positions; ///< of the tasks; its grid is shown
    AnswerGrid m_answers;     ///< of the questions; the same
    Against m_shown = Against::Tasks;
};

} // namespace Kodeks
