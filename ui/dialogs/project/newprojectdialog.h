// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Kodeks {

/// What a new project begins with.
struct NewProject
{
    enum class Codebook { Empty, File, Project, Starter };

    QString path;
    Codebook codebook = Codebook::Empty;
    QString codebookPath = {}; ///< of the file or the project
    QStringList letters = {};  ///< files and folders
    QString coder = {};        ///< empty: asked for at the first coding
};

/// Asks where a new project is to be kept, what codebook it begins with, for letters, and who codes. It stays until it
/// is told that the project is made.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is proposed; its name is there to be typed over.
    explicit NewProjectDialog(const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] NewProject choice() const;
    /// Says why the project was not made.
    void refuse(const QString &sentence);

signals:
    void asked(const Kodeks::NewProject &project);

private:
    void addFile(QFormLayout *form);
    void addCodebook(QFormLayout *form);
    void addLetters(QFormLayout *form);
    void addCoder(QFormLayout *form);
    void follow();
    [[nodiscard]] QString whatIsMissing() const;
    void browseFile();
    void browseCodebook();
    void browseLetters(bool folder);
    void addPaths(const QStringList &paths);

    QString m_folder; ///< the proposed one, which need not be there yet
    QLineEdit *m_path;
    QButtonGroup *m_codebook;
    QLineEdit *m_codebookPath;
    QPushButton *m_browseCodebook = nullptr;
    QLabel *m_letters;
    QPushButton *m_noLetters = nullptr;
    QStringList m_letterPaths;
    QLineEdit *m_coder;
    QLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
