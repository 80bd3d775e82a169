// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/parts/previewbox.h"
#include "ui/dialogs/parts/previewtable.h"

#include <QCheckBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

void ExportDialog::preview()
{
    if (!m_coders.isEmpty() && std::ranges::none_of(m_coders, &QCheckBox::isChecked)) {
        m_job.cancel();
        m_preview->showMessage(tr("Choose a coder at least."));
        return;
    }
    if (isProject()) {
        previewLosses();
        return;
    }
    m_lossesJob.cancel();
    PassageExport shown = options();
    if (!form().isTable())
        shown.form = PassageExport::Form::PerPassage;
    m_job.start<QString>(this, [path = m_projectPath, shown](const Progress &) {
        return previewPassages(path, shown, previewRows);
    }, [this, asked = !shown.where.isEmpty()](const Result<QString> &csv) {
        const Result<FigureTable> table = csv.and_then([](const QString &text) { return previewTable(text.toUtf8()); });
        if (!table)
            m_preview->showMessage(table.error().message);
        else if (table->rows.isEmpty())
            m_preview->showMessage(
                asked ? tr("No passage fits the query.") : tr("There are no passages to export yet."));
        else
            m_preview->showTable(*table, caption());
        emit previewShown();
    });
}

/// What the file will not carry stands where the rows would.
void ExportDialog::previewLosses()
{
    m_job.cancel();
    m_preview->showMessage({});
    m_lossesJob.start<QdpxExport>(
        this, [path = m_projectPath, shown = QdpxOptions{options().coders, m_viewer}](const Progress &) {
        return previewQdpx(path, shown);
    }, [this](const Result<QdpxExport> &made) {
        const QString head = made ? tr("%n letter(s), %1.", nullptr, static_cast<int>(made->letters))
                                        .arg(tr("%n passage(s)", nullptr, static_cast<int>(made->passages)))
                                  : QString();
        m_preview->showMessage(
            made ? QStringList(QStringList{head} + made->losses).join(u"\n\n"_s) : made.error().message);
        emit previewShown();
    });
}

QString ExportDialog::caption() const
{
    using Form = PassageExport::Form;
    const bool isReport = form().id == Form::Page || form().id == Form::Pdf || form().id == Form::Document;
    return isReport ? tr("The first passages of the report") : tr("The first rows");
}

} // namespace Kodeks
