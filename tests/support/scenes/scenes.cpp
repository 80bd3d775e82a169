// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scenes/scenes.h"

#include "app/window/windowscenes.h"
#include "core/project/edits/edits.h"
#include "core/project/letters/answercolumns.h"
#include "core/project/project.h"
#include "tests/support/files/numberedletters.h"
#include "tests/support/scenes/concludescenes.h"
#include "ui/dialogs/attachmentsdialog.h"
#include "ui/dialogs/headersdialog.h"
#include "ui/dialogs/recognisedialog.h"
#include "ui/dialogs/tables/answersdialog.h"
#include "ui/letter/letterview.h"
#include "ui/models/letters/attributedigest.h"
#include "ui/panels/agreement/agreementbar.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commandpalette.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/files/teamcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"
#include "ui/shell/splitcontroller.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

namespace Kodeks {

using namespace Qt::StringLiterals;
using namespace Scenes;

namespace {

/// The code bar for three passages that get a task the codebook does not have.
void showRecoding(MainWindow &window)
{
    showCoding(window);
    const QList<Passage> all = window.letters().letter().passages();
    QList<PassageId> three;
    for (const Passage &passage : all.sliced(std::max(qsizetype(0), all.size() - 3)))
        three.append(passage.id);
    window.coding().recode(three);
    if (auto *task = window.parts().codeBar->findChild<QLineEdit *>())
        task->insert(u"Oppvekst/Barn"_s);
}

/// A page of the agreement, in a place large enough to work in.
Scene agreementPage(AgreementBar::Page page)
{
    const auto play = [page](MainWindow &window) {
        window.actions().action(u"view.enlargeTabs"_s)->trigger();
        showAgreement(window);
        window.parts().agreement->showPage(page);
    };
    return {play, [](const MainWindow &window) { return !window.parts().agreement->isRunning(); }};
}

/// What one coder has done in a while, some of it undone.
void showHistory(MainWindow &window)
{
    showCoding(window);
    const Project &project = *window.session().project();
    Passage passage = *window.letters().current();
    const auto apply = [&window](const Edit &edit) { std::ignore = window.session().apply(edit); };
    passage.certainty = 3;
    passage.memo = u"Står to ganger i brevet."_s;
    apply(Edits::changePassage(passage));
    passage.direction = project.codebook().directions.constLast().id;
    apply(Edits::changePassage(passage));
    apply(Edits::resizePassage(passage.id, {passage.range.start, passage.range.end - 20}));
    apply(Edits::setFact(passage.letter, Fact::CaseNumber, u"2024/118"_s));
    apply(Edits::removePassages({passage.id}));
    window.session().undo();
    window.actions().action(u"view.enlargeTabs"_s)->trigger();
    window.actions().action(u"go.history"_s)->trigger();
}

/// Two letters, the second being worked in.
void showSplit(MainWindow &window)
{
    showCoding(window);
    window.split().open(window.session().project()->letters().last().id);
    window.split().cross();
    showCoding(window);
}

/// The sample, with a few things wrong.
void showChecks(MainWindow &window)
{
    showCoding(window);
    const Project &project = *window.session().project();
    const auto apply = [&window](const Edit &edit) { std::ignore = window.session().apply(edit); };
    Passage passage = *window.letters().current();
    passage.direction = {};
    apply(Edits::changePassage(passage));
    passage.id = {};
    passage.uuid = {};
    passage.task = {};
    passage.range = {passage.range.end + 1, passage.range.end + 120};
    apply(Edits::addPassage(passage));
    apply(Edits::setFact(project.letters().last().id, Fact::Dated, std::optional(u"2034-04-17"_s)));
    window.actions().action(u"go.checks"_s)->trigger();
}

void showSearch(MainWindow &window)
{
    window.actions().action(u"edit.searchAll"_s)->trigger();
    window.parts().search->search(u"bydel*"_s);
}

void writeMemos(MainWindow &window)
{
    const Project &project = *window.session().project();
    const LetterId letter = project.letters().at(1).id;
    const CoderId a = project.coders().value(0).id;
    std::ignore = window.session().apply(Edits::setMemo(letter, a, u"Svarer bare på de to første spørsmålene."_s));
    std::ignore
        = window.session().apply(Edits::setMemo({}, a, u"Hva som er *helse* og hva som er omsorg, må avgjøres."_s));
    window.letters().open(letter);
}

void showMemos(MainWindow &window)
{
    writeMemos(window);
    window.actions().action(u"go.memos"_s)->trigger();
}

void showLetterMemo(MainWindow &window)
{
    writeMemos(window);
    window.actions().action(u"letter.memo"_s)->trigger();
}

void showProjectMemo(MainWindow &window)
{
    writeMemos(window);
    window.actions().action(u"project.memo"_s)->trigger();
}

void showCodeHits(MainWindow &window)
{
    showSearch(window);
    auto *ready = new QTimer(&window);
    QObject::connect(ready, &QTimer::timeout, &window, [ready, &window] {
        if (window.parts().search->isSearching() || window.parts().search->isEmpty())
            return;
        ready->stop();
        window.actions().action(u"coding.codeHits"_s)->trigger();
    });
    ready->start(10);
}

/// Rows on piles, one of them opened.
void showPiles(MainWindow &window)
{
    showSearch(window);
    auto *ready = new QTimer(&window);
    QObject::connect(ready, &QTimer::timeout, &window, [ready, &window] {
        SearchPanel &search = *window.parts().search;
        if (search.isSearching() || search.isEmpty())
            return;
        ready->stop();
        for (const int row : {2, 3, 5}) {
            search.table()->setCurrentIndex(search.model().index(row, SearchModel::Context));
            search.putOnPile(row == 5 ? 2 : 1);
        }
        search.openRow();
    });
    ready->start(10);
}

/// Makes the two copies that a dry run compares: each with changes of its own, in the folder of the sample.
QString makeTwin(MainWindow &window)
{
    Project *project = window.session().project();
    const QString path = QFileInfo(project->path()).dir().filePath(u"Oslo 2024 – Kari.kodeks"_s);
    QFile::copy(project->path(), path);
    const auto other = Project::open(path);
    if (!other)
        return {};
    const auto changed = [](const Project &in, const QString &definition) {
        Task task = *std::ranges::find_if(in.codebook().tasks, [](const Task &each) { return !each.group; });
        task.text.definition = definition;
        return Edits::changeTask(task);
    };
    const auto recoded = [](const Project &in, int certainty) {
        Passage passage = in.passages(in.letters().constFirst().id)->constFirst();
        passage.certainty = certainty;
        passage.memo = certainty == 3 ? u"Står to ganger i brevet."_s : QString();
        return Edits::changePassage(passage);
    };
    NewLetter twin;
    twin.name = u"sykehjemsetaten.txt"_s;
    twin.text = u"Til høringen"_s;
    for (const Edit &edit : {changed(**other, u"Drift og bemanning av sykehjem, også korttidsplasser"_s),
             recoded(**other, 3), Edits::addLetters({twin}), Edits::addCoder({{}, {}, u"Kari"_s, u"#009e73"_s})})
        std::ignore = (*other)->apply(edit);
    twin.text = u"Til høringen om oppgavefordeling"_s;
    for (const Edit &edit :
        {changed(*project, u"Drift av sykehjem"_s), recoded(*project, 1), Edits::addLetters({twin})})
        std::ignore = window.session().apply(edit);
    return path;
}

void showBringIn(MainWindow &window)
{
    window.team().bringIn(makeTwin(window));
}

void showRound(MainWindow &window)
{
    for (const Edit &edit : {Edits::setBlind(true), Edits::setLocked(true)})
        std::ignore = window.session().apply(edit);
    showCoding(window);
    window.actions().action(u"project.settings"_s)->trigger();
}

void showCopy(MainWindow &window)
{
    window.actions().action(u"project.copyForCoder"_s)->trigger();
    if (auto *coder = window.findChild<QComboBox *>(u"copyCoder"_s))
        coder->setEditText(u"Kari"_s);
}

bool hasDialog(const MainWindow &window)
{
    return window.findChild<QDialog *>(u"bringInDialog"_s) != nullptr;
}

void showPalette(MainWindow &window)
{
    window.parts().palette->popUp();
}

void showWorklist(MainWindow &window)
{
    settleSome(window, 41, false);
    window.actions().action(u"compare.list"_s)->trigger();
    if (auto *state = window.parts().differences->findChild<QComboBox *>(u"differenceState"_s))
        state->setCurrentIndex(state->count() - 1);
}

void show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showAnswers(MainWindow &window)
{
    LetterTable table{u"nettskjema.csv"_s,
        {{u"Nr"_s}, {u"Navn"_s}, {u"Innsendt"_s}, {u"Støtter dere forslaget?"_s}, {u"Hvorfor?"_s}, {u"Fylke"_s}},
        {{u"1"_s, u"Fjellby vel"_s, u"01.03.2024 10:15"_s, u"Ja"_s,
             u"Det gir nærhet til brukerne.\n\nSamtidig bør etaten ha ansvar for opplæring."_s, u"Viken"_s},
            {u"2"_s, u"Nordby bydel"_s, u"02.03.2024 09:00"_s, u"Nei"_s, u"Ansvaret bør bli der det er."_s, {}}},
        {2, 5}};
    table.columns = answerColumns(table);
    show(new AnswersDialog(table, &window));
}

void showHeaders(MainWindow &window)
{
    show(new HeadersDialog({numberedLetter(u"høringssvar-fjellby.pdf"_s), numberedLetter(u"svar.pdf"_s)},
        HeadersDialog::Letters::Arriving, &window));
}

void showHeadersAgain(MainWindow &window)
{
    show(new HeadersDialog({numberedLetter(u"svar.pdf"_s)}, HeadersDialog::Letters::Imported, &window));
}

void describeSenders(MainWindow &window)
{
    const QString kinds[] = {u"Etat"_s, u"Fagforening"_s, u"Kommunalt foretak"_s};
    qsizetype at = 0;
    for (const Letter &letter : QList<Letter>(window.session().project()->letters()))
        (void)window.session().apply(Edits::setAttribute(letter.id, u"Avsendertype"_s, kinds[at++ % std::size(kinds)]));
}

/// The table of passages with columns of one's own, and attributes under the letters.
void showColumns(MainWindow &window)
{
    describeSenders(window);
    const QString type = attributeDigest(*window.session().project(), u"Avsendertype"_s);
    window.parts().letters->setLineChoice(type);
    window.actions().action(u"go.passages"_s)->trigger();
    window.parts().passages->setColumnChoice(u"0 @%1 1 2 3 8 9 11"_s.arg(type));
}

void showKinds(MainWindow &window)
{
    describeSenders(window);
    window.actions().action(u"go.overview"_s)->trigger();
}

void scrollToKinds(const MainWindow &window)
{
    auto *area = window.findChild<QScrollArea *>(u"overviewArea"_s);
    area->ensureWidgetVisible(window.findChild<QComboBox *>(u"overviewAttribute"_s)->parentWidget(), 0, 300);
}

void showAttachments(MainWindow &window)
{
    show(new AttachmentsDialog(
        {{u"Høringssvar fra Fjellby.eml"_s, {u"svar.pdf"_s, u"vedlegg 1.docx"_s}}, {u"post.mbox"_s, {u"brev.odt"_s}}},
        &window));
}

/// What is asked when the project is closed over a coding that is not finished.
void showLeaving(MainWindow &window)
{
    showCodeBar(window);
    window.actions().action(u"project.close"_s)->trigger();
}

void showScans(MainWindow &window)
{
    ScanFile scan;
    scan.name = u"brev.pdf"_s;
    show(new RecogniseDialog({scan}, {u"eng"_s, u"nor"_s}, u"nor"_s, &window));
}

} // namespace

Scene findScene(const QString &name)
{
    const QMap<QString, Scene> scenes{{u"welcome"_s, {[](MainWindow &) {}, always}},
        {u"recoding"_s, {showRecoding, always}}, {u"palette"_s, {showPalette, always}},
        {u"bringin"_s, {showBringIn, hasDialog}}, {u"answers"_s, {showAnswers, always}},
        {u"headers"_s, {showHeaders, always}}, {u"scans"_s, {showScans, always}},
        {u"headers-again"_s, {showHeadersAgain, always}}, {u"attachments"_s, {showAttachments, always}},
        {u"leaving"_s, {showLeaving, hasDialog}}, {u"settings"_s, {[](MainWindow &window) {
        window.actions().action(u"project.settings"_s)->trigger();
    }, hasDialog}},
        {u"new"_s, {[](MainWindow &window) { window.actions().action(u"project.new"_s)->trigger(); }, hasDialog}},
        {u"rules"_s, {[](MainWindow &window) { window.actions().action(u"project.rules"_s)->trigger(); }, hasDialog}},
        {u"round"_s, {showRound, always}}, {u"copy"_s, {showCopy, always}}, {u"worklist"_s, {showWorklist, isCompared}},
        {u"agreement-figures"_s, agreementPage(AgreementBar::Figures)},
        {u"agreement-codes"_s, agreementPage(AgreementBar::Codes)},
        {u"agreement-stretches"_s, agreementPage(AgreementBar::Spans)},
        {u"heatmap"_s, agreementPage(AgreementBar::Confusions)},
        {u"agreement-kinds"_s, agreementPage(AgreementBar::Kinds)},
        {u"development"_s, agreementPage(AgreementBar::Letters)},
        {u"agreement-places"_s, agreementPage(AgreementBar::Disagreements)},
        {u"agreement-notes"_s, agreementPage(AgreementBar::Notes)}, {u"history"_s, {showHistory, always}},
        {u"split"_s, {showSplit, always}}, {u"lettermemo"_s, {showLetterMemo, always}},
        {u"projectmemo"_s, {showProjectMemo, always}},
        {u"memos"_s,
            {showMemos,
                [](const MainWindow &window) {
        return window.findChild<QTableView *>(u"memoTable"_s)->model()->rowCount() > 1;
    }}},
        {u"codehits"_s,
            {showCodeHits,
                [](const MainWindow &window) { return window.findChild<QDialog *>(u"codeHitsDialog"_s) != nullptr; }}},
        {u"columns"_s, {showColumns, always}},
        {u"kinds"_s,
            {showKinds,
                [](const MainWindow &window) {
        if (window.parts().overview->isCounting())
            return false;
        scrollToKinds(window);
        return true;
    }}},
        {u"checks"_s, {showChecks, [](const MainWindow &window) { return !window.parts().checks->isChecking(); }}},
        {u"piles"_s,
            {showPiles,
                [](const MainWindow &window) {
        const SearchPanel &search = *window.parts().search;
        return !search.isEmpty() && search.model().rowCount() > 5
            && search.model().openedAt(5) != SearchModel::Opened::Line;
    }}},
        {u"search"_s, {showSearch, [](const MainWindow &window) { return !window.parts().search->isSearching(); }}}};
    if (const Scene concluding = concludeScene(name); concluding.play)
        return concluding;
    return scenes.contains(name) ? scenes.value(name) : windowScene(name.isEmpty() ? u"coding"_s : name);
}

} // namespace Kodeks
