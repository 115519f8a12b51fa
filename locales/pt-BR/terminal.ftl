### O que só o terminal diz. Os comandos e as palavras dos botões estão em interface.ftl.

terminal-how = Digite o número ou as palavras de uma resposta e aperte Enter. /help mostra os comandos, /quit sai.
terminal-bye = Até mais. O que você começou fica guardado, e /continue te leva de volta.
terminal-files = Para guardar { $names }, digite /save: vai para a pasta em que você começou.
terminal-saved = Salvo: { $path }
terminal-not-saved = Não consegui gravar em { $path }. Nada ali foi mudado.
terminal-no-files = Ainda não há nenhum arquivo para salvar.
