// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace Kodeks {

/// Where a file is to be written: its path, a button to look for another place, and below what is wrong with it or what
/// becomes of the file that is there. The name ends as the form asks for.
class SaveField : public QWidget
{
    Q_OBJECT

public:
    /// `title` is that of the file dialog; the path is called `names` + "Path", the note `names` + "Note". `endings`
    /// are those that the forms have.
    SaveField(const QString &title, const QString &names, const QString &proposedPath, const QStringList &endings);

    void setEnding(const QString &ending);
    /// What becomes of a file that is there; without it, or where it says nothing, that it is replaced.
    void setFate(const std::function<QString(const QString &ending)> &fate);
    [[nodiscard]] QString path() const;
    /// Whether a file can be written there.
    [[nodiscard]] bool isFine() const { return m_fine; }

signals:
    void checked(bool fine);

private:
    void check();
    void browse();

    QString m_title;
    QStringList m_endings;
    QString m_ending;
    std::function<QString(const QString &ending)> m_fate;
    QLineEdit *m_path;
    QLabel *m_note;
    bool m_fine = false;
};

} // namespace Kodeks
