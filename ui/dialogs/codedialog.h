// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codevalue.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Kodeks {

class CodeTextForm;

/// Fills in one task, direction, actor or argument; a new one has no key yet. Accepts only what codeProblem() lets
/// pass, and says what is wrong otherwise.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(const Codebook &codebook, const CodeValue &code, QWidget *parent = nullptr);

    /// The code as it is filled in now.
    [[nodiscard]] CodeValue code() const;

public slots:
    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QString title() const;
    void addFields(QFormLayout *form, const Task &task);
    void addFields(QFormLayout *form, const Direction &direction);
    void addFields(QFormLayout *form, const Actor &actor);
    void addFields(QFormLayout *form, const Argument &argument);
    void addName(QFormLayout *form, const QString &name);
    void addTexts(QFormLayout *form, const CodeText &text, const QString &followed);
    [[nodiscard]] QComboBox *addChoice(QFormLayout *form, const QString &name, const QString &label);
    void fillActors(QComboBox *box, ActorId current, const QString &none, ActorId without = {});
    void fill(Task &task) const;
    void fill(Direction &direction) const;
    void fill(Actor &actor) const;
    void fill(Argument &argument) const;
    void refresh();

    Codebook m_codebook;
    CodeValue m_code;
    bool m_tried = false;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_aliases = nullptr;
    QCheckBox *m_group = nullptr;
    QComboBox *m_parent = nullptr; ///< group of a new task, or what an actor is a kind of
    QComboBox *m_kind = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    CodeTextForm *m_texts = nullptr;
    QLabel *m_problem;
};

} // namespace Kodeks
