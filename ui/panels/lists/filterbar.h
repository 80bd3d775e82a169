// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;

namespace Kodeks {

/// What lines of filters above a list have in common: words that filter once typing rests, with keys that lead to the
/// list or empty all filters, and boxes that keep their choice when they are filled anew.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    void focusText();
    virtual void clear() = 0;
    /// Whether nothing is filtered.
    [[nodiscard]] virtual bool isEmpty() const = 0;

signals:
    /// Once typing rests.
    void filterChanged();
    /// Down or Enter in the words: on to the list.
    void left();

protected:
    /// Typing rests after so many milliseconds.
    explicit FilterBar(int milliseconds, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// `characters` are those that the box has room for at least.
    [[nodiscard]] static QComboBox *makeBox(const QString &name, const QString &accessibleName, int characters);
    /// Fills the box anew; what was chosen stays chosen where it is still there.
    void refill(QComboBox *box, const std::function<void()> &fill);

    QLineEdit *m_text;
    QTimer m_typing;
};

} // namespace Kodeks
