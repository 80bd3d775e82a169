// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/helpplaces.h"

#include <QWidget>

namespace Kodeks {

const QList<HelpPlace> &helpPlaces()
{
    static const QList<HelpPlace> places{
        {"WelcomePage", "start", "minutes"},
        {"LetterView", "coding", "keys"},
        {"FindBar", "finding", "words"},
        {"LettersPanel", "overview", "list"},
        {"OutlinePanel", "facts", "found"},
        {"FactsPanel", "facts", "found"},
        {"AttributeList", "facts", "attributes"},
        {"PagePanel", "scans", "page"},
        {"CodeBar", "coding", "bar"},
        {"Inspector", "coding", "certainty"},
        {"MemoEditor", "coding", "certainty"},
        {"CodebookPanel", "codebook", "tasks"},
        {"OverviewPanel", "overview", "overview"},
        {"ConcludePanel", "figures", "conclude"},
        {"ChecksPanel", "overview", "checks"},
        {"CoveragePanel", "coverage", "uncoded"},
        {"TrainingPanel", "rounds", "training"},
        {"TrainingDialog", "rounds", "training"},
        {"RoundDialog", "rounds", "again"},
        {"MemosPanel", "facts", "memos"},
        {"ManyDialog", "finding", "many"},
        {"CopyOverDialog", "coverage", "same"},
        {"MeasureDialog", "coverage", "measure"},
        {"SplitCodeDialog", "finding", "many"},
        {"DescribeLettersDialog", "overview", "list"},
        {"MemoDialog", "facts", "memos"},
        {"PassagesPanel", "finding", "passages"},
        {"ReadingPanel", "finding", "read"},
        {"SearchPanel", "finding", "words"},
        {"HistoryPanel", "finding", "history"},
        {"AgreementPanel", "agreement", "choose"},
        {"ConfusionsPage", "agreement", "pages"},
        {"DevelopmentPage", "agreement", "pages"},
        {"DisagreementsPage", "agreement", "pages"},
        {"CompareBar", "settling", "compare"},
        {"CompareCard", "settling", "compare"},
        {"DifferencesPanel", "settling", "compare"},
        {"CommandPalette", "window", "palette"},
        {"NewProjectDialog", "study", "new"},
        {"CodingRulesDialog", "codebook", "rules"},
        {"EarlierStateDialog", "file", "earlier"},
        {"ContentsDialog", "closed", "contents"},
        {"NamesDialog", "closed", "pseudonyms"},
        {"PassphraseDialog", "closed", "encrypt"},
        {"ProjectSettingsDialog", "coders", "blind"},
        {"SettingsDialog", "window", "settings"},
        {"ShortcutsDialog", "window", "palette"},
        {"CodeDialog", "codebook", "tasks"},
        {"MergeDialog", "codebook", "tasks"},
        {"CodeHitsDialog", "coding", "hits"},
        {"CoderDialog", "coders", "who"},
        {"NameDialog", "overview", "list"},
        {"CodersDialog", "coders", "who"},
        {"CoderCopyDialog", "coders", "copies"},
        {"BringInDialog", "coders", "merge"},
        {"HeadersDialog", "letters", "pdf"},
        {"JoinLinesDialog", "letters", "text"},
        {"AttachmentsDialog", "letters", "attachments"},
        {"ImportReportDialog", "letters", "report"},
        {"RecogniseDialog", "scans", "recognise"},
        {"AnswersDialog", "tables", "answers"},
        {"ImportFactsDialog", "tables", "facts"},
        {"ImportPassagesDialog", "programs", "passages"},
        {"ExportDialog", "export", "csv"},
        {"PrintPreview", "export", "print"},
        {"ProposalDialog", "figures", "records"},
        {"DecisionsDialog", "figures", "records"},
        {"StandingsDialog", "figures", "records"},
        {"AskedDialog", "figures", "records"},
        {"NumberWordsDialog", "figures", "records"},
        {"SummaryDialog", "figures", "summary"},
        {"AgreementExportDialog", "agreement", "report"},
    };
    return places;
}

HandbookPlace helpPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QByteArray part = QByteArray(widget->metaObject()->className()).replace("Kodeks::", "");
        const auto place = std::ranges::find(helpPlaces(), part, &HelpPlace::part);
        if (place != helpPlaces().end())
            return {QString::fromLatin1(place->page), QString::fromLatin1(place->anchor)};
    }
    return {handbookPageIds().constFirst(), {}};
}

} // namespace Kodeks
