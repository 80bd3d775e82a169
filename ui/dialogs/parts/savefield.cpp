// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/savefield.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

SaveField::SaveField(
    const QString &title, const QString &names, const QString &proposedPath, const QStringList &endings)
    : m_title(title)
    , m_endings(endings)
    , m_ending(endings.value(0))
    , m_path(new QLineEdit)
    , m_note(new QLabel)
{
    m_path->setObjectName(names + u"Path"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setText(QDir::toNativeSeparators(proposedPath));
    m_note->setObjectName(names + u"Note"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_note);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &SaveField::browse);
    connect(m_path, &QLineEdit::textChanged, this, &SaveField::check);
    check();
}

void SaveField::setFate(const std::function<QString(const QString &ending)> &fate)
{
    m_fate = fate;
    check();
}

void SaveField::setEnding(const QString &ending)
{
    m_ending = ending;
    QString path = m_path->text();
    const QString suffix = QFileInfo(path).suffix();
    if (m_endings.contains(suffix.toLower()))
        path.chop(suffix.size() + 1);
    m_path->setText(path + u'.' + ending);
    check(); // also where the name was so already
}

void SaveField::check()
{
    const QFileInfo file(path());
    QString note;
    if (m_path->text().trimmed().isEmpty() || file.isDir())
        note = tr("Name the file.");
    else if (!file.dir().exists())
        note = tr("The folder “%1” does not exist.").arg(QDir::toNativeSeparators(file.dir().path()));
    else if (file.suffix().compare(m_ending, Qt::CaseInsensitive) != 0)
        note = tr("The name must end with “.%1”.").arg(m_ending);
    m_fine = note.isEmpty();
    if (m_fine && file.exists()) {
        const QString fate = m_fate ? m_fate(m_ending) : QString();
        note = fate.isEmpty() ? tr("The file exists and will be replaced.") : fate;
    }
    m_note->setText(note);
    emit checked(m_fine);
}

void SaveField::browse()
{
    auto *dialog = new QFileDialog(window(), m_title, path(), u"*.%1"_s.arg(m_ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the note says what becomes of the file
    dialog->setDefaultSuffix(m_ending);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

QString SaveField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

} // namespace Kodeks
