// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scenes/concludescenes.h"

#include "core/project/edits/consultationedits.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/projects/textletter.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMap>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool hasConcluded(const MainWindow &window)
{
    return !window.parts().conclude->isCounting();
}

/// Chooses the item of that value, or of that place.
void choose(const MainWindow &window, const QString &box, const QVariant &value)
{
    auto *choice = window.parts().conclude->findChild<QComboBox *>(box);
    const int at = choice->findData(value);
    choice->setCurrentIndex(at >= 0 ? at : value.toInt());
}

void check(const MainWindow &window, const QString &box)
{
    window.parts().conclude->findChild<QCheckBox *>(box)->setChecked(true);
}

/// A view, and what is done in it.
Scene concluding(const QString &view, const std::function<void(MainWindow &)> &then = {})
{
    const auto play = [view, then](MainWindow &window) {
        window.actions().action(u"conclude."_s + view)->trigger();
        if (then)
            then(window);
    };
    return {play, hasConcluded, {}};
}

/// Half of the letters again, of the second round, with other wishes.
void answerTwice(MainWindow &window)
{
    const QString senders[] = {u"Bydel Alna"_s, u"Bydel Frogner"_s};
    qsizetype at = 0;
    for (const Letter &letter : QList<Letter>(window.session().project()->letters())) {
        (void)window.session().apply(Edits::setFact(letter.id, Fact::Sender, std::optional(senders[at / 2 % 2])));
        (void)window.session().apply(
            Edits::setAttribute(letter.id, u"Runde"_s, std::optional(at % 2 ? u"2"_s : u"1"_s)));
        ++at;
    }
}

void sendAlike(MainWindow &window)
{
    const QString common
        = u"Vi krever at oppgaven blir liggende i bydelene, fordi bydelene kjenner innbyggerne sine og kan se "
          "tjenestene i sammenheng. Nærhet gir bedre tjenester, og det er bydelene som har ansvaret i dag."_s;
    const QMap<QString, QString> texts{{u"Beboerlag nord.txt"_s, common},
        {u"Beboerlag sør.txt"_s, common + u"\n\nHos oss er ventetiden allerede halvert."_s},
        {u"Beboerlag vest.txt"_s, common}};
    for (const auto &[name, text] : texts.asKeyValueRange())
        (void)window.session().apply(Edits::addLetters({textLetter(name, text)}));
}

void proposeSome(MainWindow &window)
{
    const Codebook codebook = window.session().project()->codebook();
    qsizetype at = 0;
    for (const Task &task : codebook.tasks) {
        if (!task.group && at < 6)
            (void)window.session().apply(Edits::setProposal({{task.id, codebook.directions.at(at++ % 5).id}}));
    }
}

} // namespace

Scene concludeScene(const QString &name)
{
    const QMap<QString, Scene> scenes{
        {u"conclude-multiples"_s,
            concluding(u"matrices"_s, [](MainWindow &window) { choose(window, u"concludeBy"_s, u"sender"_s); })},
        {u"conclude-flows"_s,
            concluding(u"flow"_s, [](MainWindow &window) { choose(window, u"concludeFlowBy"_s, u"sender"_s); })},
        {u"conclude-patterns"_s,
            concluding(u"flow"_s, [](MainWindow &window) { check(window, u"concludePatterns"_s); })},
        {u"conclude-flowtable"_s,
            concluding(u"flow"_s, [](MainWindow &window) { check(window, u"concludeFlowAsTable"_s); })},
        {u"conclude-graph"_s,
            concluding(u"camps"_s, [](MainWindow &window) { choose(window, u"concludeCampsWhat"_s, 1); })},
        {u"conclude-disputes"_s,
            concluding(u"camps"_s, [](MainWindow &window) { choose(window, u"concludeCampsWhat"_s, 2); })},
        {u"conclude-questions"_s,
            concluding(u"positions"_s, [](MainWindow &window) { choose(window, u"concludeAgainst"_s, 1); })},
        {u"conclude-proposal"_s, concluding(u"positions"_s, proposeSome)},
        {u"conclude-rounds"_s, concluding(u"rounds"_s, answerTwice)},
        {u"conclude-campaigns"_s, concluding(u"campaigns"_s, sendAlike)},
    };
    return scenes.value(name);
}

} // namespace Kodeks
