// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Kodeks {

class FlowLayout;

/// The direction of a passage: from → to, with a button that swaps them, or one of the codebook's directions that move
/// nothing.
class DirectionField : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionField(QWidget *parent = nullptr);

    void setCodebook(const Codebook &codebook);
    /// An invalid id shows that there is none.
    void setDirection(DirectionId direction);
    void setEditable(bool editable);
    /// Turns a transfer round; does nothing on another direction.
    void swap();

signals:
    /// An invalid id: none.
    void picked(Kodeks::DirectionId direction);
    /// A transfer that the codebook does not have yet.
    void pickedNew(Kodeks::ActorId from, Kodeks::ActorId to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QComboBox *makeActors(const QString &name, const QString &accessible);
    void fillActors(QComboBox *box);
    void fillChoices();
    void refresh();
    void pickTransfer();

    Codebook m_codebook;
    DirectionId m_direction;
    bool m_editable = true;
    QComboBox *m_from;
    QComboBox *m_to;
    QToolButton *m_swap;
    QWidget *m_choices;
    FlowLayout *m_choicesLayout;
};

} // namespace Kodeks
