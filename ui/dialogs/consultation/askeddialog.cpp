// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consultation/askeddialog.h"

#include "core/model/samename.h"
#include "core/project/consultation/recordtables.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/tablefill.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

AskedDialog::AskedDialog(const QStringList &asked, const QList<Letter> &letters, QWidget *parent)
    : QDialog(parent)
    , m_names(new QPlainTextEdit)
    , m_silent(new QPlainTextEdit)
    , m_title(new QLabel)
    , m_fill(new TableFill(tr("A table of who was asked"), u"askedState"_s))
{
    setObjectName(u"askedDialog"_s);
    setWindowTitle(tr("Who was asked to answer"));
    for (const Letter &letter : letters)
        m_senders.insert(nameKey(letter.fact(Fact::Sender)));
    m_names->setObjectName(u"askedNames"_s);
    m_names->setTabChangesFocus(true);
    m_names->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_silent->setObjectName(u"askedSilent"_s);
    m_silent->setReadOnly(true);
    m_silent->setTabChangesFocus(true);
    m_silent->setAccessibleName(tr("Asked and did not answer"));
    auto *label = new QLabel(tr("&One a line, called as the senders of the letters:"));
    label->setBuddy(m_names);
    m_title->setObjectName(u"askedTitle"_s);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_names, 3);
    column->addWidget(m_title);
    column->addWidget(m_silent, 2);
    column->addWidget(m_fill);
    std::ignore = addAcceptRow(this, column, tr("&Keep"), u"askedAccept"_s);
    connect(m_names, &QPlainTextEdit::textChanged, this, &AskedDialog::follow);
    connect(m_fill, &TableFill::fileChosen, this, &AskedDialog::fillFrom);
    m_names->setPlainText(asked.join(u'\n'));
    follow();
    m_names->setFocus();
    resize(560, 600);
}

QStringList AskedDialog::asked() const
{
    QStringList names;
    QSet<QString> seen;
    const QStringList lines = m_names->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        const QString key = nameKey(line);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        names.append(line.simplified());
    }
    return names;
}

void AskedDialog::follow()
{
    const QStringList all = asked();
    QStringList silent;
    for (const QString &name : all) {
        if (!m_senders.contains(nameKey(name)))
            silent.append(name);
    }
    const QString number = QLocale().toString(all.size());
    m_title->setText(all.isEmpty() ? tr("It is not known who was asked.")
            : silent.isEmpty()
            ? tr("%1 were asked, and all have answered.").arg(number)
            : tr("%1 were asked. No letter is from these %2:").arg(number, QLocale().toString(silent.size())));
    m_silent->setPlainText(silent.join(u'\n'));
    m_silent->setVisible(!silent.isEmpty());
}

void AskedDialog::fillFrom(const QString &path)
{
    const auto file = RecordTables::recordFile(path);
    const auto read = file ? RecordTables::asked(file->bytes, file->name) : Result<QStringList>(failed(file));
    m_fill->tell(read.transform([](const QStringList &names) { return names.size(); }));
    if (read)
        m_names->setPlainText(read->join(u'\n'));
}

} // namespace Kodeks
